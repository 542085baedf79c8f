"""The union BulkUserSwitch: the value itself tells which member it is."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import TypeAlias, Union

from ..enums import BulkUserSwitchOption1, BulkUserSwitchOption2

BulkUserSwitch: TypeAlias = Union[BulkUserSwitchOption1 | str, BulkUserSwitchOption2 | int]
"""On (1) or off (0), as a text or a number, or an empty text."""
