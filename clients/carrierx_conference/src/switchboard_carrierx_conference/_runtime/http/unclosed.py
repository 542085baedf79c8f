# Copied from generator/runtime/http/unclosed.py of Switchboard.
"""What is said of something that nobody closed. Finalisers import nothing: they may run while the interpreter ends."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING
from warnings import warn

if TYPE_CHECKING:
    from collections.abc import Callable


class Closing:
    """Base of what its user is to close. `_complain` finds all it needs on itself: modules may be empty by then."""

    __slots__ = ()
    _is_ending: Callable[[], bool] = staticmethod(sys.is_finalizing)
    _warn: Callable[..., None] = staticmethod(warn)
    _category = ResourceWarning

    def _complain(self, text: str) -> None:
        """Warn in `__del__`; silence while the interpreter ends, which closes everything anyway."""
        if not self._is_ending():
            self._warn(text, self._category, stacklevel=3, source=self)
