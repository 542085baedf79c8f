"""What the two schema tools say of a spec counts: their warnings and crashes become errors of the build."""

from __future__ import annotations

import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.errors import GenerationError


@contextmanager
def heeded(failure: Callable[[str], GenerationError]) -> Iterator[None]:
    """Run a tool: whatever it raises or warns of is raised as `failure`; what will change in Python is not its word."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            yield
        except Exception as error:
            raise failure(f"{type(error).__name__}: {error}") from error
    passing = (DeprecationWarning, FutureWarning)
    messages = [str(warning.message) for warning in caught if not issubclass(warning.category, passing)]
    if messages:
        raise failure("; ".join(messages))
