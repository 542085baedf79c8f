"""One proposal: decisions for client.yaml or mends for the overlay, and what in the document speaks for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.errors import Mend


@dataclass(frozen=True)
class Proposal:
    """What could be decided, and why."""

    why: str
    decisions: dict[str, Any] = field(default_factory=dict)
    """Keys of client.yaml; no two proposals have one key."""
    mends: tuple[Mend, ...] = ()
    """Actions of the overlay."""
