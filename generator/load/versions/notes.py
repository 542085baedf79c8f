"""What a conversion tells its reader: what could not be kept, and what was assumed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.load.origins import Origins


@dataclass
class Notes:
    """Texts with the places of the user's own files, in the order in which they were found."""

    origins: Origins
    found: dict[str, list[str]] = field(default_factory=dict)

    def add(self, text: str, value: Any, *steps: object) -> None:
        """Note something about an object, or what stood in it at some steps."""
        self.found.setdefault(text, []).append(self.origins.where(value, *steps))

    def report(self) -> list[str]:
        """A text for each, with its first place and the number of others."""
        return [
            f"{places[0]}: {text}" + (f" (and {len(places) - 1} more like it)" if len(places) > 1 else "")
            for text, places in self.found.items()
        ]
