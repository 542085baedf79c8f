# Copied from generator/runtime/requests/plan.py of Switchboard.
"""Makes requests of operations and arguments. What depends on the operation alone is worked out once, in a `Plan`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

from ..data.not_given import NOT_GIVEN
from ..errors.classes import ConfigurationError
from ..message import Request
from ..operation import has_choice
from .styles import Style, extra_pairs, header_safe, header_text, path_text, query_pairs, refuse, style_of
from .validation import Check, Unchecked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..message import Content, Headers
    from ..models.codec import Codec
    from ..operation import Operation, Parameter
    from ..settings import CallOptions
    from .body_plans import BodyPlan

_DEFAULT_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_LITERAL_SAFE = "/:@!$&'()*+,;=~%?"
JSON = "application/json"
OF_CONNECTION = frozenset(
    {
        "connection",
        "content-length",
        "host",
        "keep-alive",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)
"""Headers that a request gets from its URL, its body and its connection; set by hand, they would contradict these."""
_NO_OPTIONS: CallOptions = {}


class Binding(NamedTuple):
    """One parameter, ready to be checked and written."""

    style: Style
    check: Check
    plain: frozenset[type[Any]]
    """Types whose values need no check."""


class Plan:
    """How one operation's requests are made. Immutable, shared by all clients of a process."""

    __slots__ = (
        "_unchecked",
        "accept",
        "bodies",
        "known",
        "literals",
        "nullable",
        "operation",
        "others",
        "path",
        "query",
        "required",
        "sensitive",
        "slots",
    )

    def __init__(self, operation: Operation[Any], path: str = "", check: type[Check] = Check) -> None:
        """`path` replaces the path template of the operation; it may name the same parameters, or fewer."""
        self.operation = operation
        self._unchecked: Plan | None = None
        bound = {parameter.name: _binding(parameter, check) for parameter in operation.parameters}
        by_location = {name: location for name, _, location, *_ in operation.parameters}
        self.path = path or operation.path
        self.literals, names = _split(self.path)
        self.slots = tuple(_slot(operation, wire, bound) for wire in names)
        self.query = {name: binding for name, binding in bound.items() if by_location[name] == "query"}
        self.others = {name: binding for name, binding in bound.items() if by_location[name] in {"header", "cookie"}}
        self.required = tuple(parameter.name for parameter in operation.parameters if parameter.required)
        self.nullable = frozenset(parameter.name for parameter in operation.parameters if _is_left_out(parameter))
        self.bodies = _body_plans(operation, check)
        fields = {field.name for body in operation.bodies for field in body.fields if field.sensitive}
        self.sensitive = fields.union(item.name for item in operation.parameters if item.sensitive)
        self.known = frozenset(bound).union(*(body.names for body in self.bodies))
        self.accept = accept_header(operation)

    def unchecked(self) -> Plan:
        """The same without types and limits (`validate="off"`)."""
        self._unchecked = self._unchecked or Plan(self.operation, self.path, Unchecked)
        return self._unchecked

    def build(
        self,
        base_url: str,
        arguments: Mapping[str, Any],
        codec: Codec,
        headers: Headers | None = None,
        options: CallOptions = _NO_OPTIONS,
    ) -> Request:
        """The request for these arguments; `base_url` has no slash at its end, `headers` are those of the client.

        Raises InvalidArgumentError when an argument is missing, of a wrong type, breaks a limit or cannot be written.
        """
        query = self._query(arguments, codec)
        for name in self.required:
            if not (value := arguments.get(name, NOT_GIVEN)):
                _check_required(name, value)
        lines = list(headers or ())
        for name, _ in lines:
            if name == "accept":
                break
        else:
            lines.append(("accept", self.accept))
        if self.others:
            lines = replaced(lines, self._others(arguments, codec, lines))
        content = self._content(arguments, codec, options, lines) if self.bodies or options else None
        if options:
            query += extra_pairs(options.get("extra_query", {}))
            lines = with_extra(lines, options.get("extra_headers", {}))
        url = with_query(base_url + self._path(arguments, codec), query)
        return Request(self.operation, self.operation.method, url, lines, content)

    def _path(self, arguments: Mapping[str, Any], codec: Codec) -> str:
        text = self.literals[0]
        for position, (style, check, plain) in enumerate(self.slots, 1):
            value = arguments.get(style.argument, NOT_GIVEN)
            if value is NOT_GIVEN:
                raise refuse(style.argument, "is required, it stands in the path")
            data = value if value.__class__ in plain else check.data(value, codec)
            text += path_text(style, data) + self.literals[position]
        return text

    def _query(self, arguments: Mapping[str, Any], codec: Codec) -> list[str]:
        pairs: list[str] = []
        query = self.query
        for name, value in arguments.items():
            if value is NOT_GIVEN or (value is None and name in self.nullable):
                continue
            binding = query.get(name)
            if binding is not None:
                style, check, plain = binding
                pairs += query_pairs(style, value if value.__class__ in plain else check.data(value, codec))
            elif name not in self.known:
                message = f"{self.operation.call}() has no argument '{name}'"
                raise TypeError(message)
        return pairs

    def _others(self, arguments: Mapping[str, Any], codec: Codec, lines: Headers) -> Headers:
        """The headers that are arguments; one of them holds all cookies, those of `lines` too."""
        headers: Headers = []
        cookies: list[str] = []
        locations = {parameter.name: parameter.location for parameter in self.operation.parameters}
        for name, (style, check, _) in self.others.items():
            value = arguments.get(name, NOT_GIVEN)
            if value is NOT_GIVEN or (value is None and name in self.nullable):
                continue
            data = check.data(value, codec)
            if locations[name] == "cookie":
                cookies += query_pairs(style, data)
            else:
                headers.append((style.wire.lower(), header_text(style, data)))
        if not cookies:
            return headers
        given = [value for name, value in replaced(lines, headers) if name == "cookie"]
        return replaced(headers, [("cookie", "; ".join([*given, *cookies]))])

    def _content(
        self, arguments: Mapping[str, Any], codec: Codec, options: CallOptions, headers: Headers
    ) -> bytes | Content | None:
        from .bodies import write_body  # reads have none

        media_type, content = write_body(self.operation, self.bodies, arguments, codec, options.get("extra_body"))
        if media_type:
            headers[:] = replaced(headers, [("content-type", media_type)])
        return content


def replaced(headers: Headers, given: Headers) -> Headers:
    """Headers with others in the place of those of the same name."""
    names = {name for name, _ in given}
    return [pair for pair in headers if pair[0] not in names] + given


def _check_required(name: str, value: Any) -> None:
    if value is NOT_GIVEN:
        raise refuse(name, "is required")
    if isinstance(value, (list, tuple, dict, set, frozenset)):
        raise refuse(name, "must not be empty: nothing would be sent for it, and it is required")


def _is_left_out(parameter: Parameter) -> bool:
    """Whether null, which the spec allows for it, is said by leaving the parameter out: a URL has no form for it."""
    return not parameter.required and not parameter.json and "None" in parameter.type.split(" | ")


def _binding(parameter: Parameter, check: type[Check]) -> Binding:
    style = style_of(
        parameter.name,
        parameter.wire,
        parameter.style or _DEFAULT_STYLES[parameter.location],
        explode=parameter.explode,
        allow_reserved=parameter.allow_reserved and parameter.location == "query",
        json=parameter.json,
    )
    found = check.of(parameter, text=not parameter.json)
    return Binding(style, found, found.plain)


def _split(path: str) -> tuple[list[str], list[str]]:
    """The quoted literal texts of a path template (one more than its parameters) and its parameters' wire names."""
    parts = _PLACEHOLDER.split(path)
    return [quote(part, safe=_LITERAL_SAFE) for part in parts[::2]], parts[1::2]


def _slot(operation: Operation[Any], wire: str, bound: Mapping[str, Binding]) -> Binding:
    for parameter in operation.parameters:
        if parameter.location == "path" and parameter.wire == wire:
            return bound[parameter.name]
    known = ", ".join(f"{{{p.wire}}}" for p in operation.parameters if p.location == "path") or "none"
    message = f"{operation.call}: the path names {{{wire}}}, which is no path parameter of it (known: {known})"
    raise ConfigurationError(message)


def _body_plans(operation: Operation[Any], check: type[Check]) -> tuple[BodyPlan, ...]:
    if not operation.bodies:
        return ()
    from .body_plans import BodyPlan  # reads have none

    return tuple(BodyPlan(body, check) for body in operation.bodies)


def accept_header(operation: Operation[Any]) -> str:
    """What we accept: the media types of the operation's responses, successes first; JSON when it declares none.

    Where an operation leaves a choice, the first is wanted more than the others.
    """
    ordered = sorted(operation.responses, key=lambda response: not response.status.startswith("2"))
    first, *others = dict.fromkeys(response.media_type for response in ordered if response.media_type) or [JSON]
    weight = ";q=0.9" if operation.alternatives or has_choice(operation) else ""
    return ", ".join([first, *(kind + weight for kind in others)])


def with_query(url: str, pairs: list[str]) -> str:
    """The URL with these `name=value` texts added to its query."""
    if not pairs:
        return url
    return f"{url}{'&' if '?' in url else '?'}{'&'.join(pairs)}"


def with_extra(headers: Headers, extra: Mapping[str, str | None]) -> Headers:
    """Headers with `extra` added to, or put in the place of, those of the same name; None removes one."""
    if not extra:
        return headers
    added = checked_headers(extra)
    replaced = {name.lower() for name in extra}
    return [pair for pair in headers if pair[0] not in replaced] + added


def checked_headers(headers: Mapping[str, str | None]) -> Headers:
    """A user's headers with lower-case names; those that are None are left out.

    Raises InvalidArgumentError for a name or value that no header can hold (a line break, say), and for headers of the
    connection, which follow from the request.
    """
    pairs = [(_header_name(name), name, value) for name, value in headers.items()]
    return [(lower, _header_value(name, value)) for lower, name, value in pairs if value is not None]


def _header_name(name: Any) -> str:
    if not isinstance(name, str) or re.fullmatch(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+", name) is None:
        raise refuse(f"header {name!r}", "has a name that no header can have")
    lower = name.lower()
    if lower in OF_CONNECTION:
        raise refuse(f"header {name!r}", "cannot be set by hand: it follows from the request and its connection")
    return lower


def _header_value(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise refuse(f"header {name!r}", f"must be a text, not {type(value).__name__}")
    return header_safe(f"header {name!r}", value)


_PLANS: dict[int, Plan] = {}


def plan_of(operation: Operation[Any]) -> Plan:
    """The plan of an operation, made on first use. Plans are found by identity: hashing a whole operation is slow."""
    plan = _PLANS.get(id(operation))
    if plan is None or plan.operation is not operation:
        plan = _PLANS[id(operation)] = Plan(operation)
    return plan
