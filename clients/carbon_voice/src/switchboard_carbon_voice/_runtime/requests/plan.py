# Copied from generator/runtime/requests/plan.py in the Switchboard repository: edit it there.
"""Makes requests of operations and arguments. What depends on the operation alone is worked out once, in a `Plan`."""

from __future__ import annotations

import re
from math import inf
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

from ..data.not_given import NOT_GIVEN
from ..errors.classes import ConfigurationError
from ..message import Request
from ..operation import Limits
from .styles import Style, extra_pairs, header_safe, header_text, path_text, query_pairs, refuse, style_of
from .validation import check

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..message import Content, Headers
    from ..operation import Operation, Parameter
    from ..settings import CallOptions
    from .bodies import BodyPlan

_DEFAULT_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_LITERAL_SAFE = "/:@!$&'()*+,;=~%?"
JSON = "application/json"
_NO_OPTIONS: CallOptions = {}


class Binding(NamedTuple):
    """One parameter, ready to be written."""

    style: Style
    limits: Limits | None
    sensitive: bool
    low: float = inf
    """With `high`: the range of integers that certainly keep the limits."""
    high: float = -inf

    def checked(self, value: Any) -> Style:
        """The style, once the value keeps the limits."""
        if self.limits is not None and not (value.__class__ is int and self.low <= value <= self.high):
            check(self.style.argument, value, self.limits, sensitive=self.sensitive)
        return self.style


class Plan:
    """How one operation's requests are made. Immutable, shared by all clients of a process."""

    __slots__ = (
        "accept",
        "bodies",
        "known",
        "literals",
        "operation",
        "others",
        "path",
        "query",
        "required",
        "sensitive",
        "slots",
    )

    def __init__(self, operation: Operation[Any], path: str = "") -> None:
        """`path` replaces the path template of the operation; it may name the same parameters, or fewer."""
        self.operation = operation
        bound = {parameter.name: _binding(parameter) for parameter in operation.parameters}
        by_location = {name: location for name, _, location, *_ in operation.parameters}
        self.path = path or operation.path
        self.literals, names = _split(self.path)
        self.slots = tuple(_slot(operation, wire, bound) for wire in names)
        self.query = {name: binding for name, binding in bound.items() if by_location[name] == "query"}
        self.others = {name: binding for name, binding in bound.items() if by_location[name] in {"header", "cookie"}}
        self.required = tuple(parameter.name for parameter in operation.parameters if parameter.required)
        self.bodies = _body_plans(operation)
        fields = {field.name for body in operation.bodies for field in body.fields if field.sensitive}
        self.sensitive = fields.union(item.name for item in operation.parameters if item.sensitive)
        self.known = frozenset(bound).union(*(body.names for body in self.bodies))
        self.accept = accept_header(operation)

    def build(
        self,
        base_url: str,
        arguments: Mapping[str, Any],
        headers: Headers | None = None,
        options: CallOptions = _NO_OPTIONS,
    ) -> Request:
        """The request for these arguments; `base_url` has no slash at its end, `headers` are those of the client.

        Raises InvalidArgumentError when an argument is missing, breaks a limit or cannot be written.
        """
        query = self._query(arguments)
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
            lines += self._others(arguments)
        content = self._content(arguments, options, lines) if self.bodies or options else None
        if options:
            query += extra_pairs(options.get("extra_query", {}))
            lines = with_extra(lines, options.get("extra_headers", {}))
        url = with_query(base_url + self._path(arguments), query)
        return Request(self.operation, self.operation.method, url, lines, content)

    def _path(self, arguments: Mapping[str, Any]) -> str:
        text = self.literals[0]
        for position, slot in enumerate(self.slots, 1):
            style = slot.style
            value = arguments.get(style.argument, NOT_GIVEN)
            if value is NOT_GIVEN:
                raise refuse(style.argument, "is required, it stands in the path")
            text += path_text(style if slot.limits is None else slot.checked(value), value) + self.literals[position]
        return text

    def _query(self, arguments: Mapping[str, Any]) -> list[str]:
        pairs: list[str] = []
        query = self.query
        for name, value in arguments.items():
            if value is NOT_GIVEN:
                continue
            binding = query.get(name)
            if binding is not None:
                pairs += query_pairs(binding.style if binding.limits is None else binding.checked(value), value)
            elif name not in self.known:
                message = f"{self.operation.call}() has no argument '{name}'"
                raise TypeError(message)
        return pairs

    def _others(self, arguments: Mapping[str, Any]) -> Headers:
        headers: Headers = []
        cookies: list[str] = []
        locations = {parameter.name: parameter.location for parameter in self.operation.parameters}
        for name, binding in self.others.items():
            value = arguments.get(name, NOT_GIVEN)
            if value is NOT_GIVEN:
                continue
            if locations[name] == "cookie":
                cookies += query_pairs(binding.checked(value), value)
            else:
                headers.append((binding.style.wire.lower(), header_text(binding.checked(value), value)))
        return [*headers, ("cookie", "; ".join(cookies))] if cookies else headers

    def _content(self, arguments: Mapping[str, Any], options: CallOptions, headers: Headers) -> bytes | Content | None:
        from .bodies import write_body  # reads have none

        media_type, content = write_body(self.operation, self.bodies, arguments, options.get("extra_body"))
        if media_type:
            headers.append(("content-type", media_type))
        return content


def _check_required(name: str, value: Any) -> None:
    if value is NOT_GIVEN:
        raise refuse(name, "is required")
    if isinstance(value, (list, tuple, dict, set, frozenset)):
        raise refuse(name, "must not be empty: nothing would be sent for it, and it is required")


def _binding(parameter: Parameter) -> Binding:
    style = style_of(
        parameter.name,
        parameter.wire,
        parameter.style or _DEFAULT_STYLES[parameter.location],
        explode=parameter.explode,
        allow_reserved=parameter.allow_reserved and parameter.location == "query",
        json=parameter.json,
    )
    return Binding(style, parameter.limits, parameter.sensitive, *_range(parameter.limits))


def _range(limits: Limits | None) -> tuple[float, float]:
    if limits is None or limits != Limits(limits.minimum, limits.maximum):
        return inf, -inf
    return (-inf if limits.minimum is None else limits.minimum), (inf if limits.maximum is None else limits.maximum)


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


def _body_plans(operation: Operation[Any]) -> tuple[BodyPlan, ...]:
    if not operation.bodies:
        return ()
    from .bodies import BodyPlan  # reads have none

    return tuple(map(BodyPlan, operation.bodies))


def accept_header(operation: Operation[Any]) -> str:
    """What we accept: the media types of the operation's responses, successes first; JSON when it declares none."""
    ordered = sorted(operation.responses, key=lambda response: not response.status.startswith("2"))
    kinds = dict.fromkeys(response.media_type for response in ordered if response.media_type)
    return ", ".join(kinds) if kinds else JSON


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

    Raises InvalidArgumentError for a name or value that no header can hold (a line break, say).
    """
    return [
        (_header_name(name), header_safe(f"header {name!r}", value))
        for name, value in headers.items()
        if value is not None
    ]


def _header_name(name: str) -> str:
    if not name or not name.isascii() or re.fullmatch(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+", name) is None:
        raise refuse(f"header {name!r}", "has a name that no header can have")
    return name.lower()


_PLANS: dict[int, Plan] = {}


def plan_of(operation: Operation[Any]) -> Plan:
    """The plan of an operation, made on first use. Plans are found by identity: hashing a whole operation is slow."""
    plan = _PLANS.get(id(operation))
    if plan is None or plan.operation is not operation:
        plan = _PLANS[id(operation)] = Plan(operation)
    return plan
