"""The story of a real API, replayed: from its old spec, a refresh with the new document gives the spec that lies here.

Kept are the facts of the old spec and of its overlay (`stories/chatwoot_2021.yaml`), those of the new document (its
skeleton), the words, and a list of what people finished by hand (`stories/chatwoot_2026.yaml`), each with a reason.
Compared is what clients are made of: specs with their overlays. A place may be right by what was known before (the old
corrections) or by what corrects the new document (today's overlay).
"""

from __future__ import annotations

import copy
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.errors import GenerationError
from generator.load.layout import TO_WRITE
from generator.load.overlay import apply_action, overlay_document
from generator.load.yaml_text import dump_yaml, parse_yaml, read_yaml
from generator.refresh.merge import refreshed
from generator.refresh.skeleton import read_skeleton, skeleton_of_spec, skeleton_path
from generator.refresh.view import View
from generator.refresh.written import read_written, written_path
from tests.support.stories import differences

if TYPE_CHECKING:
    from generator.load.yaml_text import Source
    from generator.refresh.merge import Refreshed

ROOT = Path(__file__).parents[2]
STORIES = Path(__file__).parent / "stories"
Spec = dict[str, Any]
Reason = dict[str, Any]


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


def reasons() -> list[Reason]:
    found: list[Reason] = read_yaml(STORIES / "chatwoot_2026.yaml").data
    return found


def matches(place: str, pattern: str) -> bool:
    return fnmatchcase(place, pattern.replace(" ?", " [?]"))


def test_a_refresh_of_the_old_spec_gives_the_new_one_but_for_what_was_finished_by_hand() -> None:
    """Every operation, parameter, status, type and value; each place that differs has a reason."""
    patterns = [pattern for reason in reasons() for pattern in reason["places"]]
    told = {place: pair for place, pair in unlike().items() if not any(matches(place, one) for one in patterns)}
    assert told == {}


def test_every_reason_is_needed() -> None:
    """What a refresh has learned to do leaves the list."""
    patterns = [pattern for reason in reasons() for pattern in reason["places"]]
    assert [one for one in patterns if not any(matches(place, one) for place in unlike())] == []


def test_what_finished_places_are_is_few_beside_what_the_refresh_did() -> None:
    """The old spec differs from the new one at many more places, most of which are whole operations."""
    told = story()
    before = differences(overlay_document(told.old, told.corrections)[0], told.finished())
    whole = [place for place, pair in before.items() if pair == (False, True) and place.split(" ")[-1].startswith("/")]
    assert len(whole) == len(View(told.new).operations) - len(View(told.old).operations)
    assert len(reasons()) < len(unlike()) < len(before)


def test_the_old_operations_keep_their_ids_and_every_text_of_a_new_one_is_written() -> None:
    """What is missing are texts of parts that people gave another form."""
    told = story()
    old, made = View(told.old).operations, View(told.result.spec).operations
    for key, operation in old.items():
        assert made[key].at.value["operationId"] == operation.at.value["operationId"]
    for key in made.keys() - old.keys():
        assert TO_WRITE not in (made[key].at.value["summary"], made[key].at.value["description"])
