"""Answers for an operation: made from the spec's schemas, odd ones made of these, and the documented errors."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.support.cases import at, put
from tests.support.loopback import Told
from tests.support.odd import ODD
from tests.support.values import Maker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.specs import Spec, SpecOperation

BYTES = b"\x00\xffraw \r\n bytes"


@dataclass(frozen=True)
class Answer:
    """What the server says (for a list: page by page), and the plain value that must come out of the client."""

    label: str
    told: tuple[Told, ...]
    value: Any
    ordered: bool = True
    """Whether the items of a list come out in the server's order."""
    documented: bool = True
    """Whether the spec knows the form of the body; another one is told as drift."""


def answers_of(spec: Spec, operation: SpecOperation, record: Any, base_url: str) -> Iterator[Answer]:
    """Every success that the spec names, with all properties, once for each member of its unions and enums."""
    for known in record.responses:
        if not known.status.startswith("2"):
            continue
        status = int(known.status) if known.status.isdecimal() else 200
        if known.type is None:
            yield Answer(str(status), (Told(status),), None)
        elif "json" in known.media_type:
            yield from _json_answers(spec, operation, record, known, base_url)
        else:
            value: Any = BYTES if known.type == "bytes" else BYTES.decode("latin-1")
            told = Told(status, value if known.type == "bytes" else value.encode(), _type(known.media_type))
            yield Answer(f"{status} {known.media_type}", (told,), value, documented=not known.undocumented)


def _type(media_type: str) -> dict[str, str]:
    if "*" in media_type:
        return {"content-type": "application/octet-stream"}
    return {"content-type": f"{media_type}; charset=utf-8" if media_type.startswith("text/") else media_type}


def _json_answers(spec: Spec, operation: SpecOperation, record: Any, known: Any, base_url: str) -> Iterator[Answer]:
    schema = operation.responses[known.status]["content"][known.media_type].get("schema", {})
    status = int(known.status) if known.status.isdecimal() else 200
    choice, most = 0, 1
    while choice < most:
        maker = Maker(spec, every=True, request=False, choice=choice)
        body = maker.make(schema)
        assert not (found := spec.misfits(schema, body)), f"the value maker does not keep the schema: {found}"
        yield json_answer(
            f"{status} {choice}", status, known.media_type, body, known, record.paging, base_url + operation.path
        )
        choice, most = choice + 1, maker.most_choices


def json_answer(label: str, status: int, media_type: str, body: Any, known: Any, paging: Any, url: str) -> Answer:
    """A body as an answer; for a list, with the empty page that ends it."""
    headers = {"content-type": media_type}
    if paging is None:
        return Answer(label, (Told(status, json.dumps(body).encode(), headers),), at(body, known.unwrap))
    items = at(body, paging.items)
    if paging.kind == "keyset":
        items = [put(item, paging.next, 1000 + index) for index, item in enumerate(items)]
        body = put(body, paging.items, items)
    last = put(body, paging.items, [])
    if paging.next and paging.kind != "keyset":
        goes_on = f"{url.replace('{', '').replace('}', '')}?offset=2" if paging.kind == "next_url" else "cursor-2"
        body, last = put(body, paging.next, goes_on), put(last, paging.next, None)
    if paging.total:
        body, last = put(body, paging.total, len(items)), put(last, paging.total, len(items))
    pages = tuple(Told(status, json.dumps(page).encode(), headers) for page in (body, last))
    return Answer(label, pages, items, ordered=paging.kind != "keyset")


def odd_answers_of(answers: list[Answer], record: Any) -> Iterator[Answer]:
    """The first JSON answer, made odd in all ways that we know. The envelope stays: nothing is found without."""
    first = next(
        (answer for answer in answers if answer.value is not None and answer.told[0].encoded()[0][:1] in {b"{", b"["}),
        None,
    )
    if first is None:
        return
    told = first.told[0]
    body = json.loads(told.encoded()[0])
    known = next(item for item in record.responses if item.type is not None)
    place = record.paging.items if record.paging else known.unwrap
    for name, change in ODD.items():
        value = change(at(body, place))
        changed = put(body, place, value) if place else value
        yield Answer(
            name, (Told(told.status, json.dumps(changed).encode(), told.headers), *first.told[1:]), value, first.ordered
        )


def errors_of(spec: Spec, operation: SpecOperation) -> Iterator[Answer]:
    """Every documented failure, with a body made from its schema."""
    for status, response in operation.responses.items():
        if status.startswith(("1", "2", "3")):
            continue
        number = int(status) if status.isdecimal() else int(status[0] + "18") if status[0].isdecimal() else 500
        media = next(iter(response.get("content", {}).items()), None)
        if media is None or "json" not in media[0]:
            yield Answer(f"{number}", (Told(number),), None)
            continue
        body = Maker(spec, every=True, request=False).make(media[1].get("schema", {}))
        yield Answer(f"{number}", (Told(number, json.dumps(body).encode(), {"content-type": media[0]}),), body)
