"""The model ConsentMessages."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ConsentMessages(Model):
    """Messages of the dialogue."""

    _kebab_case = True

    accept: str | None = NOT_GIVEN
    """Sent when the user agrees."""
    initial: str | None = NOT_GIVEN
    """Asks for consent."""
    invalid_response: str | None = NOT_GIVEN
    """Sent when the reply is not understood."""
