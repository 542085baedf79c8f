"""The model WebhookSubscriber."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookSubscriber(Model):
    """Settings of a user who is subscribed."""

    _names = {"user_id_camel": "userId", "default_language": "defaultLanguage"}
    _nullable = frozenset(["default_language", "timezone"])
    _open = True

    user_id_camel: str | None = NOT_GIVEN
    """Id of the user; older name of user_id, which may go after 2026-11-01."""
    user_id: str | None = NOT_GIVEN
    """Id of the user."""
    default_language: str | None = NOT_GIVEN
    """Language of the user, such as english."""
    timezone: float | None = NOT_GIVEN
    """Time zone of the user, in hours from UTC."""
