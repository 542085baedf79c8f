# Copied from generator/runtime/operation.py of Switchboard.
"""Operations as data: what a generated client knows about each call, and all that the runtime needs to make it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")

Location = Literal["path", "query", "header", "cookie"]
Replay = Literal["safe", "idempotent", "never"]
StreamKind = Literal["events", "lines", "sequence"]
Level = Literal["documented", "confirmed", "inferred", "guess"]
Pointer = tuple[str, ...]
"""Steps into a JSON value, outermost first; `()` is the value itself."""


class Limits(NamedTuple):
    """What the spec limits in one argument; checked before anything is sent. None: no such limit."""

    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    items: Limits | None = None
    """Limits of each item of an array."""


class Parameter(NamedTuple):
    """One path, query, header or cookie parameter."""

    name: str
    """The Python argument."""
    wire: str
    location: Location
    type: str = "Any"
    """An expression over the models that the value is checked by (`list[str]`); enums and constants are open."""
    required: bool = False
    style: str = ""
    """An OpenAPI style; empty: the default of the location (simple for path and header, form for query and cookie)."""
    explode: bool | None = None
    """None: the default of the style (true for form, false otherwise)."""
    allow_reserved: bool = False
    json: bool = False
    """The value travels as one JSON text (`content: application/json`)."""
    limits: Limits | None = None
    sensitive: bool = False


class Field(NamedTuple):
    """One argument that travels in the body, and the place where it goes."""

    name: str
    """The Python argument (it may be a path parameter too: JSON:API repeats the id in the body)."""
    at: Pointer
    """Where the value stands in the body; in forms and multipart the field's name; `()`: it is the body."""
    type: str = "Any"
    """As of a parameter; of a file, what it may be instead of one (see `FILES_ONLY`)."""
    required: bool = False
    file: bool = False
    """The value is a file (a path, bytes, a binary stream, or a tuple of name and one of these) or a list of files."""
    style: str = ""
    explode: bool | None = None
    content_type: str = ""
    """For parts of a multipart body; empty: chosen from the value."""
    limits: Limits | None = None
    sensitive: bool = False


REPLAY: Mapping[str, Replay] = MappingProxyType(
    {
        **dict.fromkeys(("GET", "HEAD", "OPTIONS", "TRACE", "QUERY"), "safe"),
        **dict.fromkeys(("PUT", "DELETE"), "idempotent"),
    }
)
"""What HTTP says of its methods; of others it says nothing, so they are never sent again."""
FILES_ONLY = frozenset({"Any", "None"})
"""Types of fields that take nothing but files, and of those that may be null too."""


class Body(NamedTuple):
    """One way to write the body. An operation takes its first body that has a field for every given argument."""

    media_type: str
    fields: tuple[Field, ...] = ()
    constants: tuple[tuple[Pointer, Any], ...] = ()
    """Values that are always written (a JSON:API `type`, say)."""
    required: bool = False
    any_of: tuple[tuple[str, ...], ...] = ()
    """Alternatives, each the arguments that it needs together; one of them must be given in full."""


class ResponseSpec(NamedTuple):
    """What one documented status means. `type` is an expression over the models (`list[Label]`); None: no body."""

    status: str
    """A status, a range such as `4XX`, or `default`."""
    media_type: str = ""
    type: str | None = None
    unwrap: Pointer = ()
    """Where the result stands in the body."""
    optional: bool = False
    """The last step of `unwrap` may be missing; the result is then None."""
    error_keys: tuple[str, ...] = ()
    """Keys such as `errors` that the spec documents beside the result: they do not make the body an error."""
    undocumented: bool = False
    """Nobody documents this body, so it may be empty (None), or something else than JSON."""


class Paging(NamedTuple):
    """How a list goes on. Items are at `items` in the body; of the rest, what `kind` needs is filled in."""

    kind: Literal["next_url", "offset", "page", "cursor", "link_header", "keyset"]
    items: Pointer
    item: str
    """Type expression of one item."""
    total: Pointer | None = None
    total_header: str = ""
    next: Pointer = ()
    """next_url: where the URL stands. cursor: where the cursor stands. keyset: where the key stands in an item."""
    parameter: str = ""
    """Python argument that is advanced (offset, page number or cursor); keyset: the one that asks for smaller keys.

    next_url, link_header: the one that holds an offset in these URLs too.
    """
    size: str = ""
    """Python argument that holds the page size."""
    default_size: int | None = None
    """The vendor's page size when none is given; None: unknown."""
    first: int = 0
    """Number of the first page or offset."""
    forward: str = ""
    """keyset: Python argument that asks for greater keys; when it is given, the list goes that way."""
    direction: str = ""
    """keyset: Python argument that says which way `parameter` goes, where one argument asks for both."""
    directions: tuple[str, ...] = ()
    """keyset: its values for smaller and for greater keys."""
    identity: Pointer = ()
    """Where an item has what tells it from all others; empty: unknown, so that shifts of the list can't be seen."""


class Streaming(NamedTuple):
    """How a response comes whose items are read one by one."""

    kind: StreamKind
    """events: server-sent events. lines: a JSON text in each line. sequence: JSON texts after RFC 7464."""
    item: str
    """Type expression of one item, or of the data of one event (`str`: as it came)."""
    named: tuple[tuple[str, str], ...] = ()
    """Type expressions of the data of events with these names."""


class Webhook(NamedTuple):
    """A request that the vendor's server makes, to an address that was registered or given with a call."""

    name: str
    """As in the document; of a callback, `operation id.callback`."""
    method: str
    type: str | None = None
    """Of its body: an expression over the models (`Invoice`, `list[Invoice]`); None: no body."""
    summary: str = ""


class Operation(NamedTuple, Generic[T]):
    """One operation; `T` is the type that its method returns (for a list: the type of an item)."""

    id: str
    call: str
    """`resource.method` as called on the client."""
    method: str
    path: str
    """Path template as in the spec."""
    parameters: tuple[Parameter, ...] = ()
    bodies: tuple[Body, ...] = ()
    responses: tuple[ResponseSpec, ...] = ()
    """One status may have several, which differ in media type: the content type of the response decides."""
    paging: Paging | None = None
    security: tuple[tuple[str, ...], ...] = ()
    """Alternatives; each names the schemes that it needs together. Empty: no credentials are sent."""
    replay: Replay = "never"
    """safe: reads only. idempotent: may be sent again. never: sent again only when the server certainly did not act."""
    evidence: Level = "documented"
    deprecated: bool = False
    streaming: Streaming | None = None
    server: str = ""
    """Name of the server that it has instead of the API's (`Api.servers`); empty: that one."""
    alternatives: tuple[ResponseSpec, ...] = ()
    """The same responses in other media types, which come where they are asked for (`accept=`)."""


def operation(
    *,
    id: str,  # noqa: A002 -- what OpenAPI calls it
    method: str,
    path: str,
    call: str = "",
    replay: Replay | None = None,
    **rest: Any,
) -> Operation[Any]:
    """An operation whose call is named like itself and sent again as HTTP allows it, where nothing else is said."""
    return Operation(id, call or id, method, path, replay=replay or REPLAY.get(method, "never"), **rest)


def json_body(*fields: Field, **rest: Any) -> Body:
    """A JSON body that is always sent."""
    return Body("application/json", fields, required=True, **rest)


def has_choice(operation: Operation[Any]) -> bool:
    """Whether a status may come in several media types without being asked for one."""
    return len({spec.status for spec in operation.responses}) < len(operation.responses)
