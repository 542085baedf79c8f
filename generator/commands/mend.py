"""Small flaws of a document that a new API is made of: an overlay with a proposal and a reason for each."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from generator.errors import Faults, GenerationError, GenerationErrors
from generator.load.yaml_text import dump_yaml, parse_yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from generator.errors import Mend
    from generator.load.yaml_text import Source
    from generator.shape.shapes import ClientShape

HEAD = "# Proposed by make new. Read each reason; keep what is right for this API, and change the rest.\n"
_FILE = re.compile(r"\b(?:client|overlay)\.yaml")
HINT = "or let make new propose a mend in an overlay: MEND=1"


@dataclass
class Mending:
    """The mends of one document, found in rounds: what one round takes away may have hidden something else."""

    path: Path
    """The overlay that will hold them."""
    allowed: bool
    mends: list[Mend] = field(default_factory=list)

    def shaped(self, shape: Callable[[Source | None, Faults], ClientShape]) -> ClientShape:
        """What `shape` makes of the document with all mends. Raises the errors that no mend takes away."""
        while True:
            try:
                return shape(self.overlay(), Faults())
            except GenerationError as error:
                errors = error.errors if isinstance(error, GenerationErrors) else (error,)
                if not self._take(errors):
                    raise GenerationErrors(map(self._with_hint, errors)) from None

    def add(self, mends: Iterable[Mend]) -> None:
        """Take over mends that nothing is refused without; nothing where there is an overlay already."""
        if not self.path.exists():
            self.mends += [mend for mend in mends if mend not in self.mends]

    def overlay(self) -> Source | None:
        """The overlay so far; None while nothing was mended."""
        return parse_yaml(self.text(), self.path) if self.mends else None

    def text(self) -> str:
        """The overlay as a file."""
        info = {"title": "What the document needs", "version": "1.0.0"}
        return HEAD + dump_yaml({"overlay": "1.0.0", "info": info, "actions": [_action(mend) for mend in self.mends]})

    def _take(self, errors: Iterable[GenerationError]) -> bool:
        """Take over the mends of these errors; False where that helps no further."""
        wanted = [mend for error in errors for mend in error.mends if mend not in self.mends]
        if not self.allowed or not wanted or self.path.exists() or not all(error.mends for error in errors):
            return False
        self.mends += [mend for index, mend in enumerate(wanted) if mend not in wanted[:index]]
        return True

    def _with_hint(self, error: GenerationError) -> GenerationError:
        cure = _FILE.sub(lambda name: f"{self.path.with_name(name[0])} (make new reads it if it is there)", error.cure)
        if error.mends and self.path.exists():
            cure += f"; MEND=1 proposes a mend where there is no {self.path} yet"
        elif error.mends and not self.allowed:
            cure += f", {HINT}"
        return GenerationError(error.problem, where=error.where, cure=cure, mends=error.mends)


def _action(mend: Mend) -> dict[str, Any]:
    done = {"remove": True} if mend.update is None else {"update": mend.update}
    return {"target": mend.target, "description": mend.description, **done}
