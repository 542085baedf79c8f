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
    from collections.abc import Iterable
    from pathlib import Path

    from generator.change.compare import Interface
    from generator.change.rules import Change

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
    told = {_subject(change.subject, cls) for change in changes if TYPES in change.breaks}
    lines = [
        f"{subject}: the rules see no break, mypy says: {refused[subject]}"
        for subject in refused
        if subject not in told
    ]
    return lines + [
        f"{subject}: the rules see a break, mypy none" for subject in sorted(told) if subject not in refused
    ]


def _subject(subject: str, cls: str) -> str:
    """The subject, where the names of a client that go together are one."""
    return cls if subject in {f"Async{cls}", f"{cls}Error", "ClientError"} else subject
