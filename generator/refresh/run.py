"""What the parts of one refresh share: the three documents, the edits, names, words and findings."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from generator.refresh.shapes import stated
from generator.refresh.view import label_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.refresh.edits import Editor
    from generator.refresh.names import Names
    from generator.refresh.outcome import Outcome
    from generator.refresh.skeleton import DocumentSource
    from generator.refresh.view import At, Key, OperationView, View
    from generator.refresh.written import Written


@dataclass
class Run:
    """One refresh."""

    ours: View
    """The spec with its overlay: what clients are made of."""
    base: View
    """What the vendor's last document stated."""
    theirs: View
    """What the new one states."""
    source: DocumentSource
    """The new document."""
    editor: Editor
    names: Names
    written: Written
    outcome: Outcome
    exact: bool = False
    """Whether changed types are taken as they are; else types admit what both documents state."""
    seen: dict[str, set[str]] = field(default_factory=dict)
    """By pointer of ours: properties and values that the new document states there."""
    lost: dict[str, set[str]] = field(default_factory=dict)
    """By pointer of ours: properties and values that the last document stated there, and the new one does not."""
    partial: bool = False
    """Whether the new document describes a part of the API, so that what it lacks is not gone."""
    overlaid: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Pointers of ours that the overlay touched, with the places of its actions."""
    pairs: dict[Key, OperationView] = field(default_factory=dict)
    """Our operation for each of theirs that stands at another path."""
    came_from: dict[Key, Key] = field(default_factory=dict)
    """Where the last document had the operations of ours that moved."""
    _stated: dict[tuple[int, str], str] = field(default_factory=dict)

    @property
    def evidence(self) -> dict[str, Any]:
        """The evidence of what the new document states."""
        return {"level": "documented", "source": f"document {self.source.document} of {self.source.date}"}

    def stated(self, view: View, site: At) -> str:
        """All facts at a place of one of the vendor's documents, as a text."""
        key = id(view), site.pointer
        if key not in self._stated:
            self._stated[key] = stated(view, site)
        return self._stated[key]

    def label(self, pointer: str) -> str:
        """A place of ours as people read it."""
        return label_of(pointer, self.editor.full)

    def confirm(self, pointer: str, what: str) -> None:
        """Note that the new document states what ours did before it, where the overlay did."""
        around = pointer
        while around and around not in self.overlaid:
            around = around.rpartition("/")[0]
        if around and (what or not self.editor.holds(pointer)):
            label, places = label_of(pointer, self.editor.full), self.overlaid[around]
            self.outcome.note("confirmed", f"{label} {what}".strip(), places[0] if len(places) == 1 else "")

    def news(self, theirs: Any, ours: Any, base: Any) -> bool:
        """Whether neither ours nor the last document has a fact; what a document of a part lacks is no fact."""
        return theirs not in (ours, base) and not (self.partial and theirs in (None, False))

    def unchanged(self, before: At | None, after: At) -> bool:
        """Whether the vendor's documents state the same at a place."""
        return before is not None and self.stated(self.base, before) == self.stated(self.theirs, after)
