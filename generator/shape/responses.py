"""What a method gives back: the type of each documented success, and where the result stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.errors import GenerationError
from generator.load.sequential import stream_kind
from generator.parse.media import RAW, is_json
from generator.python_types import ANY, BYTES, NONE, Container, printed, union_of
from generator.runtime.operation import ResponseSpec, Streaming
from generator.shape.annotations import step_into, value_type

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from generator.load.decisions import Decisions
    from generator.parse.facts import MediaFact, OperationFact, ResponseFact, StreamFact
    from generator.parse.forms import Form
    from generator.parse.schemas import SchemaBook
    from generator.python_types import Type
    from generator.runtime.operation import Operation, Pointer

ERROR_KEYS = ("error", "errors")
"""Keys that may be foreseen beside a result; `success: false` is no success, whatever its schema says."""
OPEN_OBJECT = Container("dict", ANY)


class Read(NamedTuple):
    """One response in one media type."""

    record: ResponseSpec
    type: Type
    """The type of the result."""


class Responses:
    """Works out the successes of one operation."""

    def __init__(self, fact: OperationFact, book: SchemaBook, decisions: Decisions, *, jsonapi: bool) -> None:
        self.fact = fact
        self.book = book
        self.decisions = decisions
        self.jsonapi = jsonapi
        self.good = successes(fact)
        own = decisions.operation(fact.id).get("unwrap")
        unwrap = decisions.get("envelope") if own is None else own
        self._optional = str(unwrap).endswith("?")
        self._decided = None if unwrap is None else pointer(str(unwrap).removesuffix("?"))
        if own is not None:
            self._check_unwrap()
        self.read = [
            self._read(response, response.media[0]) if response.media else Read(ResponseSpec(response.status), NONE)
            for response in self.good
        ]
        """What is asked for, of each status."""
        others = [
            self._read(response, media)
            for response in self.good
            for media in response.media[1:]
            if stream_kind(media.media_type) is None and "*" not in media.media_type
        ]
        self.texts = [read for read in others if read.record.media_type.startswith("text/")]
        """What may come instead without being asked for."""
        self.alternatives = [read for read in others if read not in self.texts]
        """What comes where it is asked for."""

    @property
    def streaming(self) -> Streaming | None:
        """How the items of the response come, where they are read one by one."""
        stream = self._stream
        if stream is None:
            return None
        named = tuple((name, printed(value_type(form, self.book))) for name, form in stream.named)
        return Streaming(stream.kind, printed(union_of(value_type(form, self.book) for form in stream.forms)), named)

    @property
    def _stream(self) -> StreamFact | None:
        return next((item.media[0].stream for item in self.good if item.media and item.media[0].stream), None)

    def _items(self, stream: StreamFact) -> Type:
        forms = [*stream.forms, *(form for _, form in stream.named)]
        return union_of(value_type(form, self.book) for form in forms)

    @property
    def type(self) -> Type:
        """The type of the result, where no media type is asked for."""
        if self._stream is not None:
            return self._items(self._stream)
        return union_of(read.type for read in (*self.read, *self.texts)) if self.read else ANY

    def records(self, *, texts: bool) -> tuple[ResponseSpec, ...]:
        """The records of what may come where no media type is asked for."""
        return tuple(read.record for read in (*self.read, *(self.texts if texts else ())))

    def other_records(self, *, texts: bool) -> tuple[ResponseSpec, ...]:
        """The records of what comes only where it is asked for."""
        return tuple(read.record for read in (*(self.texts if texts else ()), *self.alternatives))

    @property
    def types(self) -> tuple[Type, ...]:
        """The type of the result of each."""
        return tuple(read.type for read in self._all)

    @property
    def choices(self) -> dict[str, Type]:
        """The media types that can be asked for, and the type of the result then; empty where there is no choice."""
        if len(self._all) == len(self.read):
            return {}
        default = next(record.media_type for record, _ in self.read if record.media_type)
        names = dict.fromkeys([default, *(record.media_type for record, _ in self._all[len(self.read) :])])
        return {name: self._asked(name) for name in names}

    def _asked(self, media_type: str) -> Type:
        """The type of the result where a media type is asked for: in it as far as a status has it."""
        found: dict[str, Type] = {}
        for record, type_ in self._all:
            if record.status not in found or record.media_type == media_type:
                found[record.status] = type_
        return union_of(found.values())

    @property
    def _all(self) -> list[Read]:
        return [*self.read, *self.texts, *self.alternatives]

    def _check_unwrap(self) -> None:
        forms = [media.form for response in self.good for media in response.media]
        if self._decided and not any(self._unwrap(form) for form in forms):
            where = self.decisions.where("operations", self.fact.id, "unwrap")
            steps = self.decisions.operation(self.fact.id)["unwrap"]
            cure = "name a property of the response's schema"
            raise GenerationError(f"no response has '{steps}'", where=where, cure=cure)

    def _read(self, response: ResponseFact, media: MediaFact) -> Read:
        if media.stream is not None:
            return Read(ResponseSpec(response.status, media.media_type, "str"), self._items(media.stream))
        unwrap = self._unwrap(media.form)
        optional = bool(unwrap) and self._optional
        type_ = self._type(media.form, unwrap, optional=optional)
        undocumented = type_ != BYTES and _may_be_empty(response, media)
        if undocumented and type_ == OPEN_OBJECT:  # nobody knows that it is one: a guess is no promise
            type_ = ANY
        record = ResponseSpec(
            response.status,
            media.media_type,
            printed(type_),
            unwrap,
            optional=optional,
            error_keys=self._error_keys(media.form),
            undocumented=undocumented,
        )
        return Read(record, union_of([type_, NONE]) if undocumented else type_)

    def _error_keys(self, form: Form) -> tuple[str, ...]:
        """Keys of errors that the schema foresees in a success (of a part of what was asked, say)."""
        return tuple(key for key in ERROR_KEYS if step_into(form, (key,), self.book) is not None)

    def _type(self, form: Form, unwrap: Pointer, *, optional: bool) -> Type:
        if form == RAW:
            return BYTES
        inner = step_into(form, unwrap, self.book)
        type_ = ANY if inner is None else value_type(inner, self.book)
        return union_of([type_, NONE]) if optional else type_

    def _unwrap(self, form: Form) -> Pointer:
        """Where the result stands: `data.payload`, or `agent_bot?` when the last step may be missing."""
        steps = (("data",) if self.jsonapi else ()) if self._decided is None else self._decided
        return steps if step_into(form, steps, self.book) is not None else ()


def check_envelope(decisions: Decisions, records: Iterable[Operation[Any]]) -> None:
    """Refuse an envelope that no response has."""
    steps = pointer(str(decisions.get("envelope") or "").removesuffix("?"))
    if steps and not any(response.unwrap == steps for record in records for response in record.responses):
        cure = "name a property that responses have their results at, or remove it"
        raise GenerationError(
            f"no response has '{decisions.get('envelope')}'", where=decisions.where("envelope"), cure=cure
        )


def _may_be_empty(response: ResponseFact, media: MediaFact) -> bool:
    """Whether nobody knows the body, which may be empty then, whatever its schema says."""
    return "*" in media.media_type or (response.undocumented and is_json(media.media_type))


def successes(fact: OperationFact) -> list[ResponseFact]:
    """The responses that are no errors: 2xx, or the default where the spec has neither these nor redirects."""
    good = [response for response in fact.responses if response.status.startswith("2")]
    if good or any(response.status.startswith("3") for response in fact.responses):
        return good
    return [response for response in fact.responses if response.status == "default"]


def pointer(dotted: str) -> Pointer:
    """The steps of `data.payload`; none of an empty text."""
    return tuple(dotted.split(".")) if dotted else ()
