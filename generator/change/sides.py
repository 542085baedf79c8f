"""The two sides of a comparison: a client of the working tree, of a git revision, of a wheel, or as it was released."""

from __future__ import annotations

import json
import subprocess
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.cache import Cache
from generator.errors import GenerationError
from generator.interface.record import PATH
from generator.pipeline import RELEASED, build_all

if TYPE_CHECKING:
    from collections.abc import Mapping

TREE = "tree"


@dataclass(frozen=True)
class Side:
    """One version of a client."""

    label: str
    interface: dict[str, Any]
    modules: Mapping[str, str]
    """Text of each module, by its path below `src/`; empty where only the interface is recorded."""


def side(root: Path, api: str, source: str) -> Side:
    """A version of a client: `tree`, `released`, a wheel's path, or a git revision.

    Raises GenerationError for what cannot be found or was made before interfaces were recorded.
    """
    if source == TREE:
        return _tree(root, api)
    if source == "released":
        return _released(root, api)
    return _wheel(Path(source)) if source.endswith(".whl") else _revision(root, api, source)


def released_file(root: Path, api: str) -> Path:
    """Where the interface of the last release is recorded."""
    return root / "overrides" / api / RELEASED


def has_tag(root: Path, tag: str) -> bool:
    """Whether git has a tag; no where there is no git."""
    return _git(root, "rev-parse", "--verify", "--quiet", f"refs/tags/{tag}") is not None


def changed_files(root: Path, api: str) -> list[str]:
    """What a client is made from and git has not, or has in another form."""
    made_from = (f"openapi/{api}.yaml", f"overrides/{api}", "generator")
    told = _git(root, "status", "--porcelain", "--untracked-files=all", "--", *made_from) or ""
    return [line[3:] for line in told.splitlines()]


def _tree(root: Path, api: str) -> Side:
    files = build_all(root, [api], Cache(root))[api]
    modules = {path.removeprefix("src/"): text for path, text in files.items() if path.startswith("src/")}
    return Side("the working tree", json.loads(files[PATH]), modules)


def _released(root: Path, api: str) -> Side:
    path = released_file(root, api)
    if not path.exists():
        cure = f"make release API={api} records one; or name what to compare with: --from REVISION"
        raise GenerationError("no release is recorded", where=str(path), cure=cure)
    interface = json.loads(path.read_text(encoding="utf-8"))
    return Side(f"release {interface['version']}", interface, {})


def _wheel(path: Path) -> Side:
    try:
        with zipfile.ZipFile(path) as wheel:
            names = wheel.namelist()
            recorded = next((name for name in names if name.endswith(f".dist-info/extra_metadata/{PATH}")), None)
            if recorded is None:
                raise _unrecorded(str(path))
            modules = {name: wheel.read(name).decode() for name in names if name.endswith((".py", "py.typed"))}
            return Side(path.name, json.loads(wheel.read(recorded)), modules)
    except (OSError, zipfile.BadZipFile) as error:
        raise GenerationError(f"not a wheel: {error}", where=str(path), cure="give the path of a built wheel") from None


def _revision(root: Path, api: str, revision: str) -> Side:
    folder = f"clients/{api}"
    text = _git(root, "show", f"{revision}:./{folder}/{PATH}")
    if text is None:
        if _git(root, "rev-parse", "--verify", f"{revision}^{{commit}}") is None:
            cure = "give a revision (git log), a wheel's path, released or tree"
            raise GenerationError(f"git knows no revision '{revision}'", where="--from", cure=cure)
        raise _unrecorded(f"{revision}:{folder}")
    paths = (_git(root, "ls-tree", "-r", "--name-only", revision, f"./{folder}/src") or "").splitlines()
    modules = {path.split("/src/", 1)[1]: _git(root, "show", f"{revision}:./{path}") or "" for path in paths}
    return Side(revision, json.loads(text), modules)


def _git(root: Path, *arguments: str) -> str | None:
    done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, text=True, check=False)  # noqa: S603, S607 -- git, from PATH
    return done.stdout if done.returncode == 0 else None


def _unrecorded(where: str) -> GenerationError:
    cure = "compare with a later one, or with the recorded release: --from released"
    return GenerationError(f"it has no {PATH}: it was made before interfaces were recorded", where=where, cure=cure)
