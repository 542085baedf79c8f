"""How a list goes on: its own decision, or the first rule of client.yaml that fits it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError, GenerationErrors
from generator.naming import snake
from generator.parse.media import is_json
from generator.python_types import INT, STR, printed
from generator.runtime.operation import Paging
from generator.shape.annotations import step_into, value_type
from generator.shape.responses import pointer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.load.decisions import Decisions
    from generator.parse.forms import Form
    from generator.python_types import Type
    from generator.shape.arguments import Arguments
    from generator.shape.responses import Responses
    from generator.shape.shapes import MethodShape

IDENTITIES = ("id", "uuid", "guid", "sid")
CURE = "name places and arguments that the operation has"


@dataclass(frozen=True)
class Pages:
    """How one list goes on, and the place of the rule that says so."""

    record: Paging
    item: Type
    rule: tuple[str | int, ...]


def pages_of(responses: Responses, arguments: Arguments) -> Pages | None:
    """The pages of an operation; None when its result is no list or comes as one.

    Raises GenerationError when the operation's own decision does not fit it.
    """
    fact, own = arguments.fact, arguments.own.get("paging")
    if isinstance(own, dict):
        at = ("operations", fact.id, "paging")
        found = _Rule(own, responses, arguments).pages(at)
        if found is None:
            where = arguments.decisions.where(*at)
            raise GenerationError(f"paging does not fit {fact.id}", where=where, cure=CURE)
        return found
    if own is False or fact.method != "GET":
        return None
    fitting = (
        _Rule(rule, responses, arguments).pages(("paging", index))
        for index, rule in enumerate(arguments.decisions.get("paging") or [])
    )
    return next(filter(None, fitting), None)


def check_rules(decisions: Decisions, methods: Iterable[MethodShape]) -> None:
    """Refuse the rules of client.yaml by which no list goes on."""
    used = {method.paging_rule for method in methods}
    places = [("paging", index) for index, _ in enumerate(decisions.get("paging") or [])]
    problem, cure = "a paging rule that no list goes by", f"{CURE}, put it before a rule that takes them, or remove it"
    errors = [GenerationError(problem, where=decisions.where(*at), cure=cure) for at in places if at not in used]
    if errors:
        raise GenerationErrors(errors)


class _Rule:
    """One rule, held against one operation."""

    def __init__(self, rule: Mapping[str, Any], responses: Responses, arguments: Arguments) -> None:
        self.rule = rule
        self.arguments = arguments
        self.book = arguments.book
        medias = [media for response in responses.good for media in response.media]
        self.form = next((media.form for media in medias if is_json(media.media_type)), None)

    def pages(self, at: tuple[str | int, ...]) -> Pages | None:
        """The pages by this rule, which stands `at`; None where it does not fit."""
        items = self._inner("items")
        if self.form is None or items is None or items.get("type") != "array":
            return None
        if not self._arguments_are_there() or not self._next_is_there(items["items"]):
            return None
        item = value_type(items["items"], self.book)
        identity = self._identity(items["items"], printed(item))
        if self.rule.get("identity") and not identity:
            return None
        return Pages(self._record(printed(item), identity), item, at)

    def _inner(self, key: str) -> Form | None:
        """The form at the place that the rule names; the whole where it names none."""
        return None if self.form is None else step_into(self.form, self._pointer(key), self.book)

    def _pointer(self, key: str) -> tuple[str, ...]:
        return pointer(self.rule.get(key, ""))

    def _arguments_are_there(self) -> bool:
        named = [self.rule.get(key) for key in ("parameter", "size", "forward", "direction")]
        ways = 2 if self.rule.get("direction") else 0
        return all(name in self.arguments for name in named if name) and len(self.rule.get("directions", ())) == ways

    def _next_is_there(self, item: Form) -> bool:
        holder = item if self.rule["kind"] == "keyset" else self.form
        return holder is not None and step_into(holder, self._pointer("next"), self.book) is not None

    def _record(self, item: str, identity: tuple[str, ...]) -> Paging:
        rule = self.rule
        return Paging(
            kind=rule["kind"],
            items=self._pointer("items"),
            item=item,
            total=self._pointer("total") if rule.get("total") and self._inner("total") is not None else None,
            total_header=rule.get("total_header", ""),
            next=self._pointer("next"),
            parameter=rule.get("parameter", ""),
            size=rule.get("size", ""),
            default_size=rule.get("default_size", self._default_size()),
            first=rule.get("first", 0),
            forward=rule.get("forward", ""),
            direction=rule.get("direction", ""),
            directions=tuple(rule.get("directions", ())),
            identity=identity,
        )

    def _identity(self, item: Form, name: str) -> tuple[str, ...]:
        """Where an item has what tells it from all others: as the rule says, or by the usual names."""
        if self.rule["kind"] in {"cursor", "keyset"} or not self.rule.get("parameter"):
            return ()
        own = (f"{snake(name)}_{suffix}" for suffix in IDENTITIES)
        names = [self.rule["identity"]] if "identity" in self.rule else [*IDENTITIES, *own]
        return next((pointer(at) for at in names if self._is_identity(step_into(item, pointer(at), self.book))), ())

    def _is_identity(self, form: Form | None) -> bool:
        return form is not None and value_type(form, self.book) in {INT, STR}

    def _default_size(self) -> int | None:
        """The vendor's default of the argument that holds the page size."""
        wire = self.arguments.parameters.get(self.rule.get("size", ""))
        schema = next((fact.schema for fact in self.arguments.fact.parameters if fact.wire == wire), {})
        default = schema.get("default")
        return default if isinstance(default, int) else None
