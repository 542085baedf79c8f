"""The model TextNumberEvents."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class TextNumberEvents(Model):
    """Reactions to events on a text number."""

    _kebab_case = True

    unknown_number: dict[str, Any] | None = NOT_GIVEN
    """Reaction to a text from an unknown number."""
