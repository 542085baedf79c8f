"""The model ChannelPatchOperation."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ChannelPatchOperation(Model):
    """One change, in the manner of JSON Patch."""

    _nullable = frozenset(["value"])

    op: str | None = NOT_GIVEN
    """What to do at the path, such as `replace`."""
    path: str | None = NOT_GIVEN
    """Which attribute, as a JSON pointer such as `/name`."""
    value: Any = NOT_GIVEN
    """New value, of any type; null is allowed."""
