"""The second judge: mypy checks the witness of an old interface against a newer package."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

from generator.change.rules import TYPES
from generator.change.witness import witness_of
from generator.errors import GenerationError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from generator.change.compare import Interface
    from generator.change.rules import Change

CLASS_GONE = frozenset({"model-removed", "enum-removed", "union-removed"})
LITERAL = 'expected "Literal['
"""What mypy misses of a member by its old name: it is of the same value, which mypy knows by the new name only."""
UNTRIED = "package-renamed"
"""The witness imports what is there now, since nothing else of it could be tried."""
_ERROR = re.compile(r"^[^:]+witness\.py:(\d+): error: (.*)$", re.MULTILINE)


def refused_uses(old: Interface, package: Path, workplace: Path) -> dict[str, str]:
    """What of the old interface a type checker refuses in the package: subject, and the checker's first words on it.

    `package` is the folder that holds the new package, `workplace` one that may be kept, which makes later runs faster.
    """
    witness = witness_of(old)
    workplace.mkdir(parents=True, exist_ok=True)
    program = workplace / "witness.py"
    program.write_text(witness.text, encoding="utf-8")
    options = ["--config-file=", "--follow-imports=silent", f"--cache-dir={workplace / 'mypy'}", "--no-error-summary"]
    done = subprocess.run(  # noqa: S603 -- our own command
        [sys.executable, "-m", "mypy", *options, "--show-error-codes", str(program)],
        capture_output=True, text=True, check=False, env={**os.environ, "MYPYPATH": str(package)},
    )  # fmt: skip
    found = _ERROR.findall(done.stdout)
    if done.returncode not in {0, 1} or (done.returncode and not found):
        raise GenerationError(f"mypy: {done.stdout or done.stderr}", where=str(program), cure="mend what mypy names")
    refused: dict[str, str] = {}
    for number, message in found:
        refused.setdefault(_subject(witness.subjects[int(number) - 1], old["class"]), message)
    return refused


def disagreements(changes: Iterable[Change], refused: dict[str, str], cls: str) -> list[str]:
    """Where the comparison and the type checker differ: texts that name the subject."""
    changes = list(changes)
    told = {_subject(change.subject, cls) for change in changes if TYPES in change.breaks and change.rule.id != UNTRIED}
    gone = {change.subject for change in changes if change.rule.id in CLASS_GONE}
    seen = {_owner(subject, gone): message for subject, message in refused.items()}
    old_members = {change.subject for change in changes if change.rule.id == "name-deprecated"}
    unknown = [
        subject
        for subject, message in seen.items()
        if subject not in told and not (subject in old_members and LITERAL in message)
    ]
    unseen = [subject for subject in sorted(told) if _owner(subject, gone) not in seen]
    return [
        *(f"{subject}: the rules see no break, mypy says: {seen[subject]}" for subject in unknown),
        *(f"{subject}: the rules see a break, mypy none" for subject in unseen),
    ]


def _owner(subject: str, gone: Collection[str]) -> str:
    """The class whose part a subject is, where that is gone: another thing of its name has no such part."""
    owner = subject.rpartition(".")[0]
    return owner if owner in gone else subject


def _subject(subject: str, cls: str) -> str:
    """The subject, where the names of a client that go together are one."""
    return cls if subject in {f"Async{cls}", f"{cls}Error", "ClientError"} else subject
