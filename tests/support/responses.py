"""Responses of an operation: made from the spec's schemas, malformed ones made of these, and documented errors."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from tests.support.cases import at, put
from tests.support.loopback import Response
from tests.support.malformed import MALFORMED
from tests.support.values import Maker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.support.loopback import Received
    from tests.support.specs import Spec, SpecOperation

FAR = 1000
"""The offset that a first page names for the next one."""
BYTES = b"\x00\xffraw \r\n bytes"


@dataclass(frozen=True)
class ResponseCase:
    """What the server sends (for a list: page by page), and the plain value that must come out of the client."""

    label: str
    responses: tuple[Response, ...]
    value: Any
    ordered: bool = True
    """Whether the items of a list come out in the server's order."""
    documented: bool = True
    """Whether the spec knows the form of the body; another one is reported as drift."""
    rest: Callable[[int], Response] | None = None
    """For a list that goes by numbers: what is left of it after so many items."""
    number: tuple[str, int | None] = ("", None)
    """Its argument as it is sent, and the offset that its first page names for the next one, if it does."""

    def server(self) -> Callable[[Received], Response]:
        """Serves the responses in order, or what is left of a list from where it is asked for."""
        queue = list(self.responses)
        name, named = self.number
        begin: list[int] = []

        def respond(received: Received) -> Response:
            number = int(dict(received.query).get(name) or 0) if self.rest else 0
            if self.rest is None or not begin:
                begin.append(number if named is None else named - len(self.value))
                return queue.pop(0)
            passed = number - begin[0]
            return self.rest(passed) if passed > 0 else self.responses[0]

        return respond


def responses_of(spec: Spec, operation: SpecOperation, record: Any, base_url: str) -> Iterator[ResponseCase]:
    """Every success that the spec names, with all properties, once for each member of its unions and enums."""
    for known in record.responses:
        if not known.status.startswith("2"):
            continue
        status = int(known.status) if known.status.isdecimal() else 200
        if known.type is None:
            yield ResponseCase(str(status), (Response(status),), None)
        elif "json" in known.media_type:
            yield from _json_responses(spec, operation, record, known, base_url)
        else:
            value: Any = BYTES if known.type == "bytes" else BYTES.decode("latin-1")
            response = Response(status, value if known.type == "bytes" else value.encode(), _type(known.media_type))
            yield ResponseCase(f"{status} {known.media_type}", (response,), value, documented=not known.undocumented)


def _type(media_type: str) -> dict[str, str]:
    if "*" in media_type:
        return {"content-type": "application/octet-stream"}
    return {"content-type": f"{media_type}; charset=utf-8" if media_type.startswith("text/") else media_type}


def _json_responses(
    spec: Spec, operation: SpecOperation, record: Any, known: Any, base_url: str
) -> Iterator[ResponseCase]:
    schema = operation.responses[known.status]["content"][known.media_type].get("schema", {})
    status = int(known.status) if known.status.isdecimal() else 200
    choice, most = 0, 1
    while choice < most:
        maker = Maker(spec, every=True, request=False, choice=choice)
        body = maker.make(schema)
        assert not (found := spec.misfits(schema, body)), f"the value maker does not keep the schema: {found}"
        yield json_response(
            f"{status} {choice}", status, known.media_type, body, known, record, base_url + operation.path
        )
        choice, most = choice + 1, maker.most_choices


def json_response(
    label: str, status: int, media_type: str, body: Any, known: Any, record: Any, url: str
) -> ResponseCase:
    """A body as a response; for a list, with the empty page that ends it."""
    headers, paging = {"content-type": media_type}, record.paging
    if paging is None:
        return ResponseCase(label, (Response(status, json.dumps(body).encode(), headers),), at(body, known.unwrap))
    items = at(body, paging.items)
    if paging.kind == "keyset":
        items = [put(item, paging.next, key) for item, key in zip(items, keys_of(paging, items), strict=True)]
        body = put(body, paging.items, items)
    last = put(body, paging.items, [])
    if paging.next and paging.kind != "keyset":
        goes_on = f"{url.replace('{', '').replace('}', '')}?offset={FAR}" if paging.kind == "next_url" else "cursor-2"
        body, last = put(body, paging.next, goes_on), put(last, paging.next, None)
    if paging.total:
        body, last = put(body, paging.total, len(items)), put(last, paging.total, len(items))
    pages = tuple(Response(status, json.dumps(page).encode(), headers) for page in (body, last))
    case = ResponseCase(label, pages, items, ordered=paging.kind != "keyset")
    return case if paging.kind in {"keyset", "cursor"} else by_numbers(case, record, items)


def keys_of(paging: Any, items: list[Any]) -> list[Any]:
    """Keys on the side of the one that was asked for: times where keys are texts, else numbers."""
    if any(isinstance(at(item, paging.next), str) for item in items):
        year = 2999 if paging.forward else 1999
        return [f"{year}-01-01T00:{index // 60:02}:{index % 60:02}.000Z" for index in range(len(items))]
    least = 1000 if paging.forward else -1000
    return [least + index for index in range(len(items))]


def by_numbers(case: ResponseCase, record: Any, items: list[Any]) -> ResponseCase:
    """The case of a list that goes by page numbers or offsets, with what is left of it wherever it is asked for."""
    paging = record.paging
    first, last = case.responses
    wire = next(parameter.wire for parameter in record.parameters if parameter.name == paging.parameter)

    def rest(passed: int) -> Response:
        left = [] if paging.kind == "page" else items[passed:]
        body = put(json.loads(last.encoded()), paging.items, left)
        return Response(first.status, json.dumps(body).encode(), first.headers)

    return replace(case, rest=rest, number=(wire, FAR if paging.kind == "next_url" else None))


def malformed_responses_of(cases: list[ResponseCase], record: Any) -> Iterator[ResponseCase]:
    """The first JSON response, malformed in all ways that we know. The envelope stays: nothing is found without."""
    first = next(
        (case for case in cases if case.value is not None and case.responses[0].encoded()[:1] in {b"{", b"["}),
        None,
    )
    if first is None:
        return
    response = first.responses[0]
    body = json.loads(response.encoded())
    known = next(item for item in record.responses if item.type is not None)
    place = record.paging.items if record.paging else known.unwrap
    for name, change in MALFORMED.items():
        value = _below(change, at(body, place), known.type)
        changed = put(body, place, value) if place else value
        sent = Response(response.status, json.dumps(changed).encode(), response.headers)
        case = ResponseCase(name, (sent, *first.responses[1:]), value, first.ordered)
        yield case if first.rest is None else by_numbers(case, record, value)


def _below(change: Callable[[Any], Any], value: Any, type_: str) -> Any:
    """The change within a result: one that is of another type than promised is an error (`test_declared_types`)."""
    if type_.startswith("dict[") and not type_.endswith("Any]"):
        return {key: change(item) for key, item in value.items()}
    if isinstance(value, list):
        return [change(item) if isinstance(item, (dict, list)) else item for item in value]
    return change(value)


def error_responses_of(spec: Spec, operation: SpecOperation) -> Iterator[ResponseCase]:
    """Every documented failure, with a body made from its schema."""
    for status, response in operation.responses.items():
        if status.startswith(("1", "2", "3")):
            continue
        number = int(status) if status.isdecimal() else int(status[0] + "18") if status[0].isdecimal() else 500
        media = next(iter(response.get("content", {}).items()), None)
        if media is None or "json" not in media[0]:
            yield ResponseCase(f"{number}", (Response(number),), None)
            continue
        body = Maker(spec, every=True, request=False).make(media[1].get("schema", {}))
        yield ResponseCase(
            f"{number}", (Response(number, json.dumps(body).encode(), {"content-type": media[0]}),), body
        )
