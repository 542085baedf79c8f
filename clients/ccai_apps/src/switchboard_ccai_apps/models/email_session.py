"""The model EmailSession."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class EmailSession(Model):
    """An e-mail session; keys beyond its messages are not documented."""

    _open = True

    messages: list[_t.EmailSessionMessage] | None = NOT_GIVEN
    """The messages, without drafts."""
