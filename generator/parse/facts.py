"""What the parse stage finds in a spec: operations and all that belongs to them, as frozen data with closed schemas."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.load.document import Document
    from generator.parse.forms import Form
    from generator.parse.schemas import SchemaBook
    from generator.parse.servers import Servers
    from generator.runtime.operation import Level, Location, StreamKind
    from generator.runtime.webhooks.scheme import EventTag, Signature


@dataclass(frozen=True)
class Evidence:
    """How well the method and path of an operation are known."""

    level: Level = "documented"
    source: str = ""
    why: str = ""


@dataclass(frozen=True)
class ParameterFact:
    """One parameter of an operation."""

    wire: str
    location: Location
    required: bool
    description: str
    form: Form
    schema: dict[str, Any]
    pointer: str
    style: str = ""
    explode: bool | None = None
    allow_reserved: bool = False
    json: bool = False
    deprecated: bool = False
    sensitive: bool | None = None


@dataclass(frozen=True)
class StreamFact:
    """What the items of a streamed response are, or the data of its events: the forms that they may have."""

    kind: StreamKind
    forms: tuple[Form, ...]
    named: tuple[tuple[str, Form], ...] = ()
    """Of events with these names."""


@dataclass(frozen=True)
class MediaFact:
    """One media type of a body or a response, with its schema."""

    media_type: str
    form: Form
    schema: dict[str, Any]
    pointer: str
    encoding: dict[str, Any] = field(default_factory=dict)
    stream: StreamFact | None = None
    """Its items, where they are read one by one."""


@dataclass(frozen=True)
class ResponseFact:
    """One documented status of an operation."""

    status: str
    description: str
    media: tuple[MediaFact, ...]
    headers: tuple[str, ...]
    undocumented: bool = False
    """Its `x-evidence` says that nobody documents it (`inferred`, `guess`)."""


@dataclass(frozen=True)
class OperationFact:
    """One operation as the spec (with overlay) states it."""

    id: str
    method: str
    path: str
    tag: str
    summary: str
    description: str
    pointer: str
    deprecated: bool
    evidence: Evidence
    parameters: tuple[ParameterFact, ...]
    bodies: tuple[MediaFact, ...]
    body_required: bool
    body_description: str
    responses: tuple[ResponseFact, ...]
    security: tuple[tuple[str, ...], ...]
    server: str
    """The name of the server that it has instead of the API's; empty: that one."""


@dataclass(frozen=True)
class WebhookFact:
    """One request that the vendor's server makes."""

    name: str
    method: str
    summary: str
    form: Form | None
    """Of its body; None: it has none."""
    signature: Signature | None = None
    """How it is signed, where that is not as the others are."""


@dataclass(frozen=True)
class ServerFact:
    """Where the API is served; `variables` map a name in the URL to its default and description."""

    url: str
    variables: tuple[tuple[str, str | None, str], ...]


@dataclass(frozen=True)
class Facts:
    """Everything that the later stages need to know of a spec."""

    document: Document
    book: SchemaBook
    title: str
    version: str
    description: str
    sources: tuple[dict[str, str], ...]
    """The documents that the spec was made from, oldest first."""
    servers: Servers
    tags: dict[str, str]
    schemes: dict[str, dict[str, Any]]
    rate: dict[str, Any] | None
    operations: tuple[OperationFact, ...]
    webhooks: tuple[WebhookFact, ...] = ()
    signature: Signature | None = None
    """How these are signed; None: nobody says."""
    event_tag: EventTag | None = None
    """Where they name their event; None: it is found out."""

    @property
    def server(self) -> ServerFact:
        """Where the API is served."""
        return self.servers.main
