"""What all packages say of where they come from: `[tool.switchboard]` of the root's pyproject.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError, nearest

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FILE = "pyproject.toml"


@dataclass(frozen=True)
class Project:
    """Who makes the packages, and where they are kept."""

    authors: tuple[str, ...] = ()
    """Names."""
    git: str = ""
    """Address of the repository, as git and pip take it; empty: nobody has said."""
    urls: Mapping[str, str] = field(default_factory=dict)
    """Links of each package by label; `{api}` in them stands for the API's key."""

    def links(self, api: str) -> dict[str, str]:
        """The links of one package."""
        return {label: url.replace("{api}", api) for label, url in self.urls.items()}


KEYS: dict[str, type] = {"authors": list, "git": str, "urls": dict}


def read_project(root: Path) -> Project:
    """What the root says of itself. Raises GenerationError for a file that can't be read, and for an unknown key."""
    path = root / FILE
    if not path.exists():
        return Project()
    try:
        data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8")).get("tool", {}).get("switchboard", {})
    except (ValueError, AttributeError) as error:
        raise GenerationError(f"broken TOML: {error}", where=str(path), cure="mend the file") from None
    for key, value in data.items():
        if key not in KEYS or not isinstance(value, KEYS[key]):
            cure = nearest(key, KEYS) if key not in KEYS else f"write a {KEYS[key].__name__}"
            raise GenerationError(f"[tool.switchboard] can't have {key} = {value!r}", where=str(path), cure=cure)
    links = {str(label): str(url) for label, url in data.get("urls", {}).items()}
    return Project(tuple(map(str, data.get("authors", ()))), data.get("git", ""), links)
