"""How the lists of an API go on: by their arguments, and by what stands beside the items of their responses."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from generator.load.decisions import Decisions
from generator.naming import identifier, snake
from generator.proposals.forms import beside, json_form, lists_in
from generator.proposals.proposal import Proposal
from generator.shape.arguments import RESERVED, Arguments
from generator.shape.paging import pages_of
from generator.shape.parameters import parameters
from generator.shape.responses import Responses

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from generator.parse.facts import Facts, OperationFact, ParameterFact
    from generator.parse.forms import Form
    from generator.proposals.forms import Place

# Names in snake_case, whatever case an API has.
CURSORS = (
    "cursor", "page_cursor", "page_token", "next_token", "next_page_token", "after", "starting_after", "page_after",
    "continuation_token", "continue", "marker", "next_cursor",
)  # fmt: skip
NEXT_CURSORS = (
    "next_cursor", "next_page_token", "next_token", "cursor", "end_cursor", "continuation_token", "next_marker",
    "continue", "after", "next", "next_page", "last_id",
)  # fmt: skip
NEXT_URLS = ("next", "next_url", "next_uri", "next_page_url", "next_page_uri", "next_link")
URLS = frozenset({"uri", "url", "uri-reference"})
"""Formats of URLs."""
PAGES = ("page", "page_number", "page_no", "p")
OFFSETS = ("offset", "skip", "start", "start_index", "page_offset", "from")
SIZES = (
    "per_page", "page_size", "limit", "size", "count", "max_results", "top", "take", "page_limit", "pagelen",
)  # fmt: skip
TOTALS = ("total", "total_count", "total_items", "total_elements", "total_results", "count")
TOTAL_HEADERS = ("X-Total-Count", "X-Total", "Total-Count", "Total")
Rule = dict[str, Any]


def pages(facts: Facts) -> list[Proposal]:
    """The rules by which lists go on, those of most lists first, each with a list that goes by it."""
    counts = Counter(json.dumps(rule) for fact in facts.operations if (rule := _rule(facts, fact)))
    most_said = sorted(counts, key=lambda text: (-len(json.loads(text)), -counts[text]))
    rules = [json.loads(text) for text in most_said]
    by_rule = Counter(_taken_by(facts, rules))
    used = [index for index in range(len(rules)) if by_rule[index]]
    if not used:
        return []
    by_kind: Counter[str] = Counter()
    for index in used:
        by_kind[rules[index]["kind"]] += by_rule[index]
    texts = ", ".join(f"{number} by {kind}" for kind, number in by_kind.most_common())
    why = f"{sum(by_rule.values())} lists come in pages: {texts}."
    return [Proposal(why, {"paging": [rules[index] for index in used]})]


def _taken_by(facts: Facts, rules: list[Rule]) -> Iterator[int]:
    """The rule that each list would go by."""
    decisions = Decisions("new", None, {"paging": rules})
    for fact in facts.operations:
        arguments = Arguments(fact, facts.book, decisions)
        parameters(arguments)
        found = pages_of(Responses(fact, facts.book, decisions, jsonapi=False), arguments)
        if found is not None:
            yield int(found.rule[1])


def _rule(facts: Facts, fact: OperationFact) -> Rule | None:
    """How one list goes on; None of what is no list, and of lists that come as one."""
    form = json_form(fact) if fact.method == "GET" else None
    items = next(lists_in(form, facts.book), None) if form is not None else None
    if form is None or items is None:
        return None
    reading = _Reading(fact, dict(beside(form, facts.book, items)))
    kind = reading.next_url() or reading.cursor() or reading.link() or reading.numbered()
    return {"kind": kind.pop("kind"), "items": ".".join(items)} | kind | reading.total() if kind else None


class _Reading:
    """What speaks of pages in one operation."""

    def __init__(self, fact: OperationFact, places: dict[Place, Form]) -> None:
        query = [item for item in fact.parameters if item.location == "query"]
        self.query = {snake(item.wire): item for item in reversed(query)}
        self.headers = {name.lower() for item in fact.responses if item.status.startswith("2") for name in item.headers}
        self.places = places

    def next_url(self) -> Rule | None:
        """By the URL of the next page, which the body has."""
        place = self._place(NEXT_URLS, {"string"})
        if not place or (self._argument(CURSORS) and not self._is_url(place)):
            return None
        offset = self._argument(OFFSETS)
        return {"kind": "next_url", "next": place} | ({"parameter": offset} if offset else {}) | self._size()

    def cursor(self) -> Rule | None:
        """By a text of the body that is an argument of the next call."""
        argument, place = self._argument(CURSORS) or self._page_as_text(), self._place(NEXT_CURSORS, {"string"})
        return {"kind": "cursor", "next": place, "parameter": argument} | self._size() if argument and place else None

    def link(self) -> Rule | None:
        """By the URL in a header."""
        return {"kind": "link_header"} | self._size() if "link" in self.headers else None

    def numbered(self) -> Rule | None:
        """By the number of a page, or of items before it."""
        page, offset = self._find(PAGES), self._find(OFFSETS)
        if page:
            return {"kind": "page", "parameter": _named(page), "first": _first(page)} | self._size()
        size = self._size()
        return {"kind": "offset", "parameter": _named(offset)} | size if offset and size else None

    def total(self) -> Rule:
        """Where the number of all items stands."""
        place = self._place(TOTALS, {"integer", "number"})
        header = next((name for name in TOTAL_HEADERS if name.lower() in self.headers), "")
        return {"total": place} if place else {"total_header": header} if header else {}

    def _size(self) -> Rule:
        argument = self._argument(SIZES)
        return {"size": argument} if argument else {}

    def _find(self, names: Iterable[str]) -> ParameterFact | None:
        return next((self.query[name] for name in names if name in self.query), None)

    def _argument(self, names: Iterable[str]) -> str:
        found = self._find(names)
        return _named(found) if found else ""

    def _page_as_text(self) -> str:
        """A page that is asked for by a text: a cursor by another name."""
        page = self._find(PAGES)
        return _named(page) if page and _types(page.form) == {"string"} else ""

    def _is_url(self, place: str) -> bool:
        return self.places[tuple(place.split("."))].get("format") in URLS

    def _place(self, names: Collection[str], types: set[str]) -> str:
        """The first place of these names with a value of one of these types."""
        fitting = {place: ".".join(place) for place, form in self.places.items() if _types(form) & types}
        return next((dotted for name in names for place, dotted in fitting.items() if snake(place[-1]) == name), "")


def _types(form: Form) -> set[str]:
    return {option.get("type", "") for option in form.get("oneOf", [form])}


def _named(fact: ParameterFact) -> str:
    """The argument of a parameter."""
    return identifier(fact.wire, reserved=RESERVED)


def _first(fact: ParameterFact) -> int:
    """The number of the first page."""
    stated = [fact.schema.get(key) for key in ("default", "minimum")]
    return 0 if 0 in [value for value in stated if value is not None and not isinstance(value, bool)][:1] else 1
