"""One place in the three documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.refresh.view import At


@dataclass(frozen=True)
class Three:
    """One place in the three documents."""

    ours: At
    base: At | None
    theirs: At

    def into(self, *steps: object) -> Three | None:
        """What stands below it, where ours and theirs have it."""
        ours, theirs = self.ours.into(*steps), self.theirs.into(*steps)
        return Three(ours, self.base.into(*steps) if self.base else None, theirs) if ours and theirs else None
