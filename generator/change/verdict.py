"""The verdict on a change: what changed for users, on which both judges agree, and which version it asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.change.compare import compare
from generator.change.judge import disagreements, refused_uses
from generator.errors import GenerationError
from generator.write.folder import write

if TYPE_CHECKING:
    from pathlib import Path

    from generator.change.rules import Bump, Change
    from generator.change.sides import Side

ORDER: tuple[Bump, ...] = ("patch", "minor", "major")


@dataclass(frozen=True)
class Verdict:
    """All changes of a client from one version to another."""

    api: str
    old: Side
    new: Side
    changes: tuple[Change, ...]

    @property
    def breaking(self) -> tuple[Change, ...]:
        """Those that somebody's code breaks by."""
        return tuple(change for change in self.changes if change.breaking)

    @property
    def bump(self) -> Bump | None:
        """The greatest that a change asks for; None without changes."""
        return max((change.bump for change in self.changes), key=ORDER.index, default=None)

    @property
    def next_version(self) -> str:
        """The least version that the changes ask for, after that of the old side."""
        return next_version(self.old.interface["version"], self.bump)


def verdict(root: Path, api: str, old: Side, new: Side, *, witness: bool = True) -> Verdict:
    """What changed. With `witness` a type checker must come to the same judgement.

    Raises GenerationError where the two judges disagree: then the rules or the witness are wrong.
    """
    changes = tuple(compare(old.interface, new.interface))
    if witness and changes and new.modules:
        _try_witness(root, api, old, new, changes)
    return Verdict(api, old, new, changes)


def _try_witness(root: Path, api: str, old: Side, new: Side, changes: tuple[Change, ...]) -> None:
    workplace = root / ".cache" / "witness" / api
    write(workplace / "src", dict(new.modules))
    before = {**old.interface, "package": new.interface["package"]}
    refused = refused_uses(before, workplace / "src", workplace)
    differ = disagreements(changes, refused, old.interface["class"])
    if differ:
        raise GenerationError(
            "the judges of a change disagree:\n    " + "\n    ".join(differ),
            where=f"{old.label} → {new.label}",
            cure="mend generator/change: the rules (calls.py, classes.py) or the witness (witness.py)",
        )


def next_version(version: str, bump: Bump | None) -> str:
    """The version after a bump: before 1.0 a break moves the middle number, and all else the last."""
    major, minor, patch = (int(part) for part in version.split("."))
    if bump is None:
        return version
    if major == 0:
        return f"0.{minor + 1}.0" if bump == "major" else f"0.{minor}.{patch + 1}"
    return {"major": f"{major + 1}.0.0", "minor": f"{major}.{minor + 1}.0", "patch": f"{major}.{minor}.{patch + 1}"}[
        bump
    ]
