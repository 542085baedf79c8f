"""The model ChatContext."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ChatContext(Model):
    """What is known of the chat beforehand."""

    value: dict[str, Any] | None = NOT_GIVEN
    """Any keys."""
