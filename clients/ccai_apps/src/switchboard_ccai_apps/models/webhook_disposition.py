"""The model WebhookDisposition."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookDisposition(Model):
    """How an agent classed a session."""

    _nullable = frozenset(["code", "custom_code_id", "note"])
    _plain = frozenset(["code"])
    _open = True

    code: str | int | None = NOT_GIVEN
    """The code."""
    custom_code_id: str | int | None = NOT_GIVEN
    """Id of a code of the company's own."""
    note: str | None = NOT_GIVEN
    """What the agent noted."""
