"""Says what changed in the public interface of clients, who breaks by it, and which version it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.change.report import FORMATS
from generator.change.sides import TREE, side
from generator.change.verdict import verdict
from generator.load.apis import list_apis

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def diff(root: Path, apis: Sequence[str], old: str = "released", new: str = TREE, form: str = "text") -> str:
    """The report on some APIs, or on all. `old` and `new` are each `released`, `tree`, a git revision, or a wheel."""
    verdicts = [verdict(root, api, side(root, api, old), side(root, api, new)) for api in apis or list_apis(root)]
    return FORMATS[form](verdicts)
