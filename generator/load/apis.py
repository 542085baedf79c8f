"""Which APIs there are. Apart from `inputs.py`, since a run that finds nothing changed needs no reader of YAML."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def list_apis(root: Path) -> list[str]:
    """The API keys of a workshop: one for each spec in `openapi/`."""
    return sorted(path.stem for path in (root / "openapi").glob("*.yaml"))
