"""Shapes what a method gives back: the type of each answer, where the result stands in it, and how a list goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.adapters.schema_reader import union_of
from generator.errors import GenerationError
from generator.parse.media import RAW, is_json
from generator.shape.annotations import step_into, value_type
from generator.shape.arguments import call
from generator.shape.shapes import PagingShape

if TYPE_CHECKING:
    from generator.load.decisions import Decisions
    from generator.parse.facts import MediaFact, OperationFact, ResponseFact
    from generator.parse.forms import Form
    from generator.parse.schemas import SchemaBook
    from generator.shape.arguments import Arguments
    from generator.shape.shapes import Code


class Answers:
    """Works out the answers of one operation."""

    def __init__(self, fact: OperationFact, book: SchemaBook, decisions: Decisions, *, jsonapi: bool) -> None:
        self.fact = fact
        self.book = book
        self.decisions = decisions
        self.jsonapi = jsonapi
        self.own = decisions.operation(fact.id)
        self.good = successes(fact)
        self.records: list[Code] = []
        types: list[str] = []
        for answer in self.good:
            types += [self._answer(answer, media) for media in answer.media[:1]]
            if not answer.media:
                self.records.append(call("_op.ResponseSpec", answer.status))
                types.append("None")
        self.type = union_of(types) if types else "Any"
        self._check_unwrap()

    def _check_unwrap(self) -> None:
        steps = self.own.get("unwrap")
        if steps and not any(self._unwrap(media.form) for answer in self.good for media in answer.media):
            where = self.decisions.where("operations", self.fact.id, "unwrap")
            raise GenerationError(
                f"no response has '{steps}'", where=where, cure="name a property of the response's schema"
            )

    def _answer(self, answer: ResponseFact, media: MediaFact) -> str:
        form, unwrap = media.form, self._unwrap(media.form)
        inner = step_into(form, unwrap, self.book) if unwrap else form
        kind = "bytes" if media.form == RAW else value_type(inner if inner is not None else {}, self.book)
        optional = bool(unwrap) and str(self.own.get("unwrap")).endswith("?")
        kind = union_of([kind, "None"]) if optional else kind
        open_ended = kind != "bytes" and (
            "*" in media.media_type or (answer.undocumented and is_json(media.media_type))
        )  # the body may be empty, whatever its schema says
        self.records.append(
            call(
                "_op.ResponseSpec",
                answer.status,
                media.media_type,
                kind,
                unwrap=unwrap or None,
                optional=optional or None,
                undocumented=open_ended or None,
            )
        )
        return union_of([kind, "None"]) if open_ended and kind != "Any" else kind

    def _unwrap(self, form: Form) -> tuple[str, ...]:
        """Where the result stands: `data.payload`, or `agent_bot?` when the last step may be missing."""
        decided = self.own.get("unwrap")
        if decided is not None:
            steps = _steps(str(decided).removesuffix("?"))
            return steps if step_into(form, steps, self.book) is not None else ()
        return ("data",) if self.jsonapi and step_into(form, ("data",), self.book) is not None else ()

    def paging(self, arguments: Arguments) -> PagingShape | None:
        """How this list goes on: its own decision, or the first rule of `client.yaml` that fits it."""
        own = self.own.get("paging")
        if own is False or (self.fact.method != "GET" and not isinstance(own, dict)):
            return None
        rules = [own] if isinstance(own, dict) else self.decisions.get("paging") or []
        for rule in rules:
            found = self._fit(rule, arguments)
            if found is not None:
                return found
        if isinstance(own, dict):
            where = self.decisions.where("operations", self.fact.id, "paging")
            cure = "name places and arguments that the operation has"
            raise GenerationError(f"paging does not fit {self.fact.id}", where=where, cure=cure)
        return None

    def _fit(self, rule: dict[str, Any], arguments: Arguments) -> PagingShape | None:
        form = next((media.form for answer in self.good for media in answer.media if is_json(media.media_type)), None)
        items = _steps(rule.get("items", ""))
        listed = None if form is None else step_into(form, items, self.book) if items else form
        if form is None or listed is None or listed.get("type") != "array":
            return None
        if any(rule.get(key) and rule[key] not in arguments.taken for key in ("parameter", "size", "forward")):
            return None
        holder = listed["items"] if rule["kind"] == "keyset" else form
        if rule.get("next") and step_into(holder, _steps(rule["next"]), self.book) is None:
            return None
        item = value_type(listed["items"], self.book)
        total = _steps(rule.get("total", ""))
        values = {
            "total": total if total and step_into(form, total, self.book) is not None else None,
            "total_header": rule.get("total_header"), "next": _steps(rule.get("next", "")) or None,
            "parameter": rule.get("parameter"), "size": rule.get("size"),
            "default_size": rule.get("default_size", self._default(rule.get("size"), arguments)),
            "first": rule.get("first"), "forward": rule.get("forward"),
        }  # fmt: skip
        return PagingShape({"kind": rule["kind"], "items": items, "item": item, **values}, item)

    def _default(self, name: str | None, arguments: Arguments) -> int | None:
        wire = arguments.taken.get(name or "")
        schema = next((fact.schema for fact in self.fact.parameters if fact.wire == wire), {})
        default = schema.get("default")
        return default if isinstance(default, int) else None


def successes(fact: OperationFact) -> list[ResponseFact]:
    """The answers that are no errors: 2xx, or the default where the spec has neither these nor redirects."""
    good = [answer for answer in fact.responses if answer.status.startswith("2")]
    if good or any(answer.status.startswith("3") for answer in fact.responses):
        return good
    return [answer for answer in fact.responses if answer.status == "default"]


def _steps(dotted: str) -> tuple[str, ...]:
    return tuple(dotted.split(".")) if dotted else ()
