"""A sample call of each operation: the arguments of the vendor's own request, or made ones, and a response."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.runtime.testing.document import MISSING, find
from generator.runtime.testing.making import NEEDED, RICH

if TYPE_CHECKING:
    from generator.parse.facts import MediaFact
    from generator.runtime.operation import Body
    from generator.shape.shapes import Argument, MethodShape, Signature
    from generator.site.payloads import Payloads


class SampleFile(NamedTuple):
    """A file that a sample call sends."""

    name: str


class SampleResponse(NamedTuple):
    """A response to a sample call."""

    status: str
    media_type: str
    value: Any
    """JSON data, or the text of another media type; None: no body."""
    vendor: bool
    """It is the vendor's own payload."""


def sample_arguments(method: MethodShape, payloads: Payloads) -> dict[str, Any]:
    """The arguments of a sample call by name, as the method orders them; those that the client holds are left out."""
    given = {**_parameters(method, payloads), **_body(method, payloads)}
    way = fitting_way(method, given)
    chosen = _chosen(method, given)
    for argument in way.arguments:
        if (argument.required or argument.name in chosen) and argument.name not in given:
            given[argument.name] = _made(method, argument, payloads)
    names = [argument.name for argument in way.arguments if not argument.from_client]
    return {name: given[name] for name in names if name in given}


def fitting_way(method: MethodShape, given: dict[str, Any]) -> Signature:
    """The first signature that takes all that is given, or most of it."""
    return max(method.ways, key=lambda way: len(given.keys() & {argument.name for argument in way.arguments}))


def _chosen(method: MethodShape, given: dict[str, Any]) -> tuple[str, ...]:
    """The arguments of which the body wants these or others, where none are given."""
    alternatives = method.record.bodies[0].any_of if method.record.bodies else ()
    complete = any(given.keys() >= set(names) for names in alternatives)
    return () if complete or not alternatives else alternatives[0]


def _made(method: MethodShape, argument: Argument, payloads: Payloads) -> Any:
    return payloads.made(method.fact.id, argument.schema, argument.name)


def _parameters(method: MethodShape, payloads: Payloads) -> dict[str, Any]:
    """Required parameters, and those of the vendor's sample query."""
    schemas = {argument.name: argument for argument in method.arguments}
    query = payloads.query(method.fact.id)
    found = {}
    for parameter in method.record.parameters:
        if parameter.location == "query" and parameter.wire in query:
            found[parameter.name] = query[parameter.wire]
        elif parameter.required:
            found[parameter.name] = _made(method, schemas[parameter.name], payloads)
    return found


def _body(method: MethodShape, payloads: Payloads) -> dict[str, Any]:
    """The arguments that a body is made of: the vendor's, or what the schema requires, or one of its fields."""
    bodies = {body.media_type: body for body in method.record.bodies}
    for sample in payloads.requests(method.fact.id):
        body = bodies.get(sample.media_type)
        if body is not None and _says(body, sample.value) and (taken := _taken(body, sample.value)):
            return taken
    for media in sorted(method.fact.bodies, key=lambda media: "json" not in media.media_type):
        body = bodies[media.media_type]
        if taken := _taken(body, _value(method, media, payloads, NEEDED)):
            return taken
        if taken := _taken(body, _value(method, media, payloads, RICH)):
            return _few(taken, {parameter.name for parameter in method.record.parameters})
    return {}


def _says(body: Body, value: Any) -> bool:
    """Whether a payload has the constants of a body: that of one kind of an operation has others than another's."""
    return all(not at or find(value, at) == constant for at, constant in body.constants)


def _few(taken: dict[str, Any], repeated: set[str]) -> dict[str, Any]:
    """The first that says something, and those that stand in the path, too."""
    telling = [name for name, value in taken.items() if value not in (None, [], {}) and name not in repeated]
    return {name: value for name, value in taken.items() if name in repeated or name in telling[:1]}


def _value(method: MethodShape, media: MediaFact, payloads: Payloads, much: int) -> Any:
    return payloads.made(method.fact.id, media.schema, much=much)


def _taken(body: Body, value: Any) -> dict[str, Any]:
    """The body taken apart into arguments."""
    found = ((field, find(value, field.at)) for field in body.fields)
    return {field.name: _file(item) if field.file else item for field, item in found if item is not MISSING}


def _file(value: Any) -> Any:
    """Files in the place of their names."""
    if isinstance(value, list):
        return [_file(item) for item in value] or [SampleFile("picture.png")]
    return SampleFile(value if isinstance(value, str) and "." in value else "picture.png")


def sample_response(method: MethodShape, payloads: Payloads) -> SampleResponse | None:
    """What the vendor sends, else what fits the first documented success; None: no success is documented."""
    sample = payloads.response(method.fact.id)
    known = {response.status for response in method.fact.responses}
    if sample is not None and sample.status in known:
        return SampleResponse(sample.status, sample.media_type, sample.value, vendor=True)
    good = next((response for response in method.fact.responses if response.status.startswith("2")), None)
    if good is None:
        return None
    media = next(iter(sorted(good.media, key=lambda media: "json" not in media.media_type)), None)
    if media is None:
        return SampleResponse(good.status, "", None, vendor=False)
    value = payloads.made(method.fact.id, media.schema, "response", much=RICH)
    return SampleResponse(good.status, media.media_type, value, vendor=False)


def response_text(response: SampleResponse) -> str:
    """A body as one reads it."""
    if "json" in response.media_type or not isinstance(response.value, str):
        return json.dumps(response.value, indent=2, ensure_ascii=False)
    return response.value
