"""The stream beside the whole: an operation that responds with either has a method for each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from generator.shape.bodies import models_of
from generator.shape.responses import successes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.parse.facts import OperationFact, ResponseFact
    from generator.parse.schemas import SchemaBook

SWITCH = "stream"
"""The property of a body by which vendors have a caller choose; a method that gives a stream writes it."""


def streaming_fact(fact: OperationFact) -> OperationFact | None:
    """The operation as it streams; None where it does not, or does nothing else."""
    good = successes(fact)
    if any(response.media and response.media[0].stream for response in good):
        return None
    found = {response.status: streamed for response in good if (streamed := _streamed(response)).media}
    if not found:
        return None
    return replace(fact, responses=tuple(found.get(response.status, response) for response in fact.responses))


def _streamed(response: ResponseFact) -> ResponseFact:
    return replace(response, media=tuple(media for media in response.media if media.stream))


def switched_on(fact: OperationFact, book: SchemaBook) -> dict[str, Any]:
    """What a body says so that the response is a stream."""
    models = [model for media in fact.bodies for model in models_of(media.form, book)]
    known = models and all(model.properties.get(SWITCH, {}).get("type") == "boolean" for model in models)
    return {SWITCH: True} if known else {}


def names(call: str) -> Iterator[str]:
    """Names for the method that streams, the best first."""
    resource, _, name = call.rpartition(".")
    yield from (f"{resource}.{name}_stream", f"{resource}.stream_{name}", f"{resource}.{name}_as_stream")
