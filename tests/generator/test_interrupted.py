"""`make new` that is ended from outside leaves nothing behind, or what is in nobody's way."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from generator.commands.new import new
from generator.pipeline import check
from tests.support.generator_project import spec
from tests.support.interrupts import heed_interrupts

if TYPE_CHECKING:
    from pathlib import Path

KILLED = """
import os, signal, sys
from pathlib import Path
from generator.commands import added
from generator.commands.new import new
real = added.write

def write(*given):
    real(*given)
    os.kill(os.getpid(), getattr(signal, sys.argv[3]))
    return []

added.write = write
new(Path(sys.argv[1]), "mine", Path(sys.argv[2]))
"""


@pytest.mark.parametrize("how", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_make_new_leaves_nothing_behind_when_it_is_ended(tmp_path: Path, how: str) -> None:
    root, theirs = tmp_path / "project", tmp_path / "theirs.json"
    theirs.write_text(json.dumps(spec()), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(root), str(theirs), how],
        check=False,
        capture_output=True,
        preexec_fn=heed_interrupts,
    )
    assert done.returncode != 0
    assert not root.exists()


def test_make_new_that_was_cut_off_can_be_done_again(tmp_path: Path) -> None:
    """The power goes: what was made aside is in nobody's way, and the API is not known yet."""
    root, theirs = tmp_path / "project", tmp_path / "theirs.json"
    theirs.write_text(json.dumps(spec()), encoding="utf-8")
    arguments = [sys.executable, "-c", KILLED, str(root), str(theirs), "SIGKILL"]
    subprocess.run(arguments, check=False, capture_output=True)
    assert [path.name for path in root.iterdir()] == [".cache"]
    new(root, "mine", theirs)
    assert check(root, []) == []
    assert not (root / ".cache/new-mine").exists()
