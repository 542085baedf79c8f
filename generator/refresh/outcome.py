"""What a refresh found: every difference, by what became of it, with the key by which a maintainer decides it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Choice = Literal["ours", "theirs", "both"]
CHOICES: tuple[Choice, ...] = ("ours", "theirs", "both")
Heading = Literal["new", "changed", "gone", "conflicts", "kept", "by hand", "repaired", "left out", "confirmed"]


@dataclass
class Outcome:
    """Collects what a run finds. `decided` are the choices of a maintainer, by key."""

    decided: Mapping[str, Choice] = field(default_factory=dict)
    found: dict[Heading, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    used: set[str] = field(default_factory=set)
    moved: dict[str, str] = field(default_factory=dict)
    """Operations that moved: method and path before, and now."""

    def note(self, heading: Heading, key: str, text: str = "") -> None:
        """One finding; what was found before under the same key stays as it was said first."""
        self.found[heading].setdefault(key, text)

    def choice(self, key: str) -> Choice | None:
        """What a maintainer decided."""
        if key not in self.decided:
            return None
        self.used.add(key)
        return self.decided[key]

    def takes(self, key: str, text: str) -> bool:
        """Whether a change that only the vendor made is taken: yes, unless it was decided otherwise."""
        if self.choice(key) == "ours":
            self.note("kept", key, f"{text}; decided: ours")
            return False
        self.note("changed", key, text)
        return True

    def conflict(self, key: str, ours: str, theirs: str) -> Choice:
        """What becomes of a place that both changed; ours stays until somebody decides."""
        choice = self.choice(key)
        if choice is None:
            self.note("conflicts", key, f"ours: {ours}; theirs: {theirs}")
        elif choice != "ours":
            self.note("changed", key, f"{theirs} (decided: {choice}; ours was {ours})")
        return choice or "ours"

    def unused(self) -> list[str]:
        """Decisions on nothing."""
        return sorted(set(self.decided) - self.used)
