"""The story of a real API, replayed: from its old spec, a refresh with the new document gives the spec that lies here.

Kept are the facts of the old spec and of its overlay (`stories/chatwoot_2021.yaml`), those of the new document (its
skeleton), and the words. Compared is what clients are made of: specs with their overlays. A place may be right by what
was known before (the old corrections) or by what corrects the new document (today's overlay). What people wrote by hand
is marked where it stands: in the spec by `x-by-hand`, which says why, or by being stated in an action of the overlay.
"""

from __future__ import annotations

import copy
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.errors import GenerationError
from generator.load.document import join_pointer
from generator.load.layout import TO_WRITE
from generator.load.overlay import apply_action, find_target, overlay_document
from generator.load.structure import OPENAPI, parts
from generator.load.yaml_text import dump_yaml, parse_yaml, read_yaml
from generator.refresh.facts import PROSE
from generator.refresh.merge import refreshed
from generator.refresh.skeleton import read_skeleton, skeleton_of_spec, skeleton_path
from generator.refresh.view import View
from generator.refresh.written import read_written, written_path
from tests.support.stories import differences, pointers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.load.yaml_text import Source
    from generator.refresh.merge import Refreshed

ROOT = Path(__file__).parents[2]
STORIES = Path(__file__).parent / "stories"
Spec = dict[str, Any]
MARK = "x-by-hand"
"""Says in a spec why something is not as the vendor's document has it."""


class Story(NamedTuple):
    """The two ends, and what a refresh made of the first."""

    old: Spec
    corrections: Source
    result: Refreshed
    new: Spec
    overlay: Source

    def finished(self) -> Spec:
        """What clients are made of today."""
        return overlay_document(self.new, self.overlay)[0]

    def corrected(self, overlay: Source) -> Spec:
        """The refreshed spec with the actions of an overlay that fit it."""
        spec = copy.deepcopy(self.result.spec)
        for index, action in enumerate(overlay.data["actions"]):
            try:
                apply_action(spec, action, overlay, f"/actions/{index}")
            except GenerationError:
                continue  # of a place that people gave another form
        return spec


@cache
def story() -> Story:
    """Replayed once, since it is large."""
    kept = read_yaml(STORIES / "chatwoot_2021.yaml").data
    actions = [{"description": "The server differs.", **action} for action in kept["actions"]]
    overlay = {"overlay": "1.0.0", "info": {"title": "Corrections", "version": "1"}, "actions": actions}
    corrections = parse_yaml(dump_yaml(overlay), STORIES / "corrections.yaml")
    old = kept["spec"]
    document, words = read_skeleton(skeleton_path(ROOT, "chatwoot")), read_written(written_path(ROOT, "chatwoot"))
    result = refreshed(old, overlay_document(old, corrections), skeleton_of_spec(old), document, words)
    new = read_yaml(ROOT / "openapi" / "chatwoot.yaml").data
    return Story(old, corrections, result, new, read_yaml(ROOT / "overrides" / "chatwoot" / "overlay.yaml"))


@cache
def unlike() -> dict[str, tuple[Any, Any]]:
    """The places that neither the old corrections nor today's make what they are today."""
    told, finished = story(), story().finished()
    before = differences(told.corrected(told.corrections), finished)
    today = differences(told.corrected(told.overlay), finished)
    return {place: pair for place, pair in today.items() if place in before}


@cache
def marks() -> frozenset[str]:
    """Where people wrote by hand, by pointer: where the spec says so, and what actions of the overlay state."""
    told = story()
    found = {part.pointer for part in parts(told.new, OPENAPI) if MARK in part.value}
    document = copy.deepcopy(told.new)
    for index, action in enumerate(told.overlay.data["actions"]):
        for steps in find_target(document, action["target"], ""):
            pointer = join_pointer(*steps)
            found |= {pointer} if action.get("remove") is True else set(_stated(action["update"], pointer))
        apply_action(document, action, told.overlay, f"/actions/{index}")
    return frozenset(found)


def _stated(update: Any, pointer: str) -> Iterator[str]:
    """The places of the facts that an action writes; texts and evidence are none."""
    if not isinstance(update, dict) or not update:
        yield pointer
        return
    for key, value in update.items():
        if key not in PROSE and not key.startswith("x-"):
            yield from _stated(value, pointer + join_pointer(key))


def covers(mark: str, pointer: str) -> bool:
    """Whether a mark says something of a place: it stands there, around it, or in it."""
    return pointer == mark or pointer.startswith(f"{mark}/") or mark.startswith(f"{pointer}/")


@cache
def where() -> dict[str, str]:
    """Where each place that differs stands in what clients are made of."""
    told = story()
    found = pointers(told.corrected(told.overlay), told.finished())
    return {place: found[place] for place in unlike()}


def test_a_refresh_of_the_old_spec_gives_the_new_one_but_for_what_is_marked_as_written_by_hand() -> None:
    """Every operation, parameter, status, type and value; what differs has its reason where it stands."""
    told = {place: pointer for place, pointer in where().items() if not any(covers(mark, pointer) for mark in marks())}
    assert told == {}


def test_every_mark_of_the_spec_is_needed_and_says_why() -> None:
    """What a refresh has learned to do loses its mark."""
    marked = [part for part in parts(story().new, OPENAPI) if MARK in part.value]
    assert marked
    for part in marked:
        assert isinstance(part.value[MARK], str)
        assert any(covers(part.pointer, pointer) for pointer in where().values()), part.pointer


def test_what_finished_places_are_is_few_beside_what_the_refresh_did() -> None:
    """The old spec differs from the new one at many more places, most of which are whole operations."""
    told = story()
    before = differences(overlay_document(told.old, told.corrections)[0], told.finished())
    whole = [place for place, pair in before.items() if pair == (False, True) and place.split(" ")[-1].startswith("/")]
    assert len(whole) == len(View(told.new).operations) - len(View(told.old).operations)
    assert len(unlike()) < len(before)


def test_the_old_operations_keep_their_ids_and_every_text_of_a_new_one_is_written() -> None:
    """What is missing are texts of parts that people gave another form."""
    told = story()
    old, made = View(told.old).operations, View(told.result.spec).operations
    for key, operation in old.items():
        assert made[key].at.value["operationId"] == operation.at.value["operationId"]
    for key in made.keys() - old.keys():
        assert TO_WRITE not in (made[key].at.value["summary"], made[key].at.value["description"])
