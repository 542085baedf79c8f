"""Builds wheels and sdists of clients, and installs each alone: `python -m tests.support.dists dist`."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from tests.support.venvs import Venv, run

DEPENDENCIES = ["attrs", "httpx"]
"""All that a client needs, and what these need themselves."""
HELLO = """
import importlib, sys
package = importlib.import_module(sys.argv[1])
testing = importlib.import_module(sys.argv[1] + ".testing")
fake = next(getattr(testing, name) for name in testing.__all__ if name.startswith("Fake"))
with fake() as started:
    started.client().close()
print(package.__version__)
"""


def build(client: Path, folder: Path) -> tuple[Path, Path]:
    """The wheel and the sdist of a client's folder, built as `make dist` does: the wheel from what is in the sdist."""
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, client)
    return next(folder.glob("*.whl")), next(folder.glob("*.tar.gz"))


def aged_copy(client: Path, folder: Path) -> Path:
    """A copy of a client's folder as another checkout would have it: other times, other permissions, leftovers."""
    copy = folder / "another" / client.name
    shutil.copytree(client, copy, ignore=shutil.ignore_patterns("__pycache__"))
    for number, path in enumerate(sorted(copy.rglob("*"))):
        path.chmod(0o777 if path.is_dir() else 0o600 + number % 2 * 0o064)
        os.utime(path, (1_600_000_000 + number, 1_600_000_000 + number))
    (copy / "build.log").write_text("left over")
    leftover = next((copy / "src").iterdir()) / "__pycache__"
    leftover.mkdir()
    (leftover / "x.cpython-311.pyc").write_bytes(b"old")
    return copy


def install_alone(file: Path, folder: Path) -> str:
    """The version that an environment with nothing else says of a wheel or sdist, once its fake has started."""
    package = file.name.partition("-")[0]
    venv = Venv.fresh(folder / "venv", DEPENDENCIES if file.suffix == ".whl" else [*DEPENDENCIES, "hatchling"])
    venv.install(file)
    script = folder / "hello.py"
    script.write_text(HELLO, encoding="utf-8")
    return venv.execute(script, package).strip()


def main(folder: Path) -> None:
    """Install each file of a folder, and say what came of it."""
    files = [path for path in sorted(folder.iterdir()) if path.name.endswith((".whl", ".tar.gz"))]
    for file in files:
        with tempfile.TemporaryDirectory() as place:
            print(f"{file.name}: installed alone, version {install_alone(file, Path(place))}", flush=True)
    if not files:
        sys.exit(f"{folder} holds neither wheels nor sdists")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
