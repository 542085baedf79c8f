"""From the vendor's old document to its new one and on: what a refresh gave and people finished stays as it is.

Proven, for each API: the spec that lies here holds every operation of the vendor's document whose skeleton lies beside
it, or says why not; refreshed with that document again it stays byte for byte the same, every text is there, and every
decision is used. Proven on a made document: the old spec, the new document's skeleton and the written words give the
new spec again, and what people then change by hand outlives the next refresh.

That the old spec of a real API gives the one that lies here is proven in test_refresh_replay.py.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.load.apis import list_apis
from generator.load.inputs import load
from generator.load.layout import format_spec, heading_of
from generator.load.overlay import overlay_document
from generator.refresh.facts import facts_of
from generator.refresh.merge import Refreshed, refreshed
from generator.refresh.skeleton import Skeleton, read_skeleton, skeleton_of_spec, skeleton_path
from generator.refresh.written import read_written, written_path
from tests.support.refreshes import NEWER, WORDS, Spec, found, ours, taken, theirs, with_halls

if TYPE_CHECKING:
    from generator.refresh.merge import Overlaid

ROOT = Path(__file__).parents[2]
KEPT = {"kept"}


@dataclass(frozen=True)
class Kept:
    """What lies here of one API."""

    api: str
    text: str
    spec: Any
    overlaid: Overlaid
    document: Skeleton

    def refreshed(self, base: Skeleton) -> Refreshed:
        """The spec, refreshed with the document that it was made from."""
        return refreshed(self.spec, self.overlaid, base, self.document, read_written(written_path(ROOT, self.api)))


@cache
def kept(api: str) -> Kept:
    """Read once, since the specs are large."""
    inputs = load(ROOT, api)
    overlaid = overlay_document(inputs.spec.data, inputs.overlay) if inputs.overlay else (inputs.spec.data, {})
    text = inputs.spec.path.read_text(encoding="utf-8")
    return Kept(api, text, inputs.spec.data, overlaid, read_skeleton(skeleton_path(ROOT, api)))


@pytest.mark.parametrize("api", list_apis(ROOT))
def test_a_refresh_with_the_document_that_a_spec_was_made_from_changes_no_byte(api: str) -> None:
    """All words are written, all decisions are used; the report lists only what was kept on purpose."""
    here = kept(api)
    result = here.refreshed(here.document)
    assert found(result).keys() <= KEPT, found(result)
    assert result.written.missing == []
    assert result.outcome.unused() == []
    assert format_spec(result.spec, heading_of(here.text)) == here.text


@pytest.mark.parametrize("api", list_apis(ROOT))
def test_every_operation_of_the_document_is_in_the_spec_or_left_out_with_a_reason(api: str) -> None:
    """Compared with no document before it, so that nothing passes as taken away on purpose."""
    here = kept(api)
    result = here.refreshed(Skeleton(here.document.source, {"paths": {}}))
    added = {path: item.keys() - here.spec["paths"].get(path, {}).keys() for path, item in result.spec["paths"].items()}
    assert {path: verbs for path, verbs in added.items() if verbs} == {}
    assert all(result.outcome.found["left out"].values())


@pytest.mark.parametrize("api", list_apis(ROOT))
def test_a_spec_says_of_which_document_its_skeleton_is(api: str) -> None:
    """With its name, date and digest. A list of facts beside it has no skeleton."""
    here = kept(api)
    assert here.document.source.entry in here.spec["info"]["x-source"]


def finished() -> Spec:
    """The new spec of a small API, as a refresh gave it and people finished it: texts, a correction, a split body."""
    spec: Spec = copy.deepcopy(taken(with_halls, words=WORDS).spec)
    halls = spec["paths"]["/rooms/{room_id}/halls"]
    halls["get"]["description"] = "Returns the halls of a room, the largest first."
    halls["post"]["x-evidence"] = {"level": "confirmed", "source": "server 2", "why": "Forms are read, too."}
    form = copy.deepcopy(halls["post"]["requestBody"]["content"]["application/json"])
    halls["post"]["requestBody"]["content"]["multipart/form-data"] = form
    spec["components"]["schemas"]["Seat"]["properties"]["row"]["x-sensitive"] = True
    return spec


def test_the_old_spec_the_skeleton_and_the_words_give_the_new_spec_again(tmp_path: Path) -> None:
    """The skeleton, once written and read, does for the document; all words are used."""
    path = tmp_path / "rooms.yaml"
    path.write_text(Skeleton(NEWER, facts_of(theirs(with_halls))).text())
    words = written_path(tmp_path, "rooms")
    first = taken(with_halls, words=copy.deepcopy(WORDS))
    words.parent.mkdir(parents=True)
    words.write_text(first.written.text())
    old = ours()
    again = refreshed(old, (old, {}), skeleton_of_spec(old), read_skeleton(path), read_written(words))
    assert again.spec == first.spec
    assert (again.written.missing, again.written.unused()) == ([], [])


@pytest.mark.parametrize("base", ["the new document", "the old document"])
def test_what_people_finished_by_hand_outlives_the_next_refresh(base: str) -> None:
    """Whether or not the skeleton was brought up to date."""
    spec = finished()
    result = taken(with_halls, words=WORDS, spec=spec, base=theirs(with_halls if base == "the new document" else None))
    assert result.spec == spec
    assert found(result).keys() <= KEPT


def test_a_later_document_adds_to_what_people_finished() -> None:
    """The third document in a row: only what it changed comes in."""

    def later(document: Spec) -> None:
        with_halls(document)
        document["components"]["schemas"]["hall"] = copy.deepcopy(document["components"]["schemas"]["hall"])
        document["components"]["schemas"]["hall"]["properties"]["door"] = {"type": "string"}

    spec = finished()
    result = taken(later, words=WORDS, spec=spec, base=theirs(with_halls))
    assert {key: names for key, names in found(result).items() if key not in KEPT} == {"new": {"GreatHall.door"}}
    del result.spec["components"]["schemas"]["GreatHall"]["properties"]["door"]
    assert result.spec == spec
