"""The model ConsentArgs."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class ConsentArgs(Model):
    """Settings of the dialogue that asks for consent."""

    messages: _t.ConsentMessages | None = NOT_GIVEN
    """Messages of the dialogue."""
