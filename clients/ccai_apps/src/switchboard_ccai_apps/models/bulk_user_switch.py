"""The union BulkUserSwitch: which model it is follows from the answer itself."""

# Generated: see CONTRIBUTING.md for what to edit instead.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from ..enums import BulkUserSwitchOption1, BulkUserSwitchOption2

BulkUserSwitch: TypeAlias = "Union[BulkUserSwitchOption1 | str, BulkUserSwitchOption2 | int]"
"""On (1) or off (0), as a text or a number, or an empty text."""
