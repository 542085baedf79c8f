"""The model EmailSessionMessage."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class EmailSessionMessage(Model):
    """A message of an e-mail session; further keys are not documented."""

    _open = True

    email_thread_id: int | None = NOT_GIVEN
    """Id by which the message can be read."""
