"""The model WebhookMessage."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookMessage(Model):
    """What somebody wrote."""

    _nullable = frozenset(["media_id"])
    _open = True

    type: str | None = NOT_GIVEN
    """Form of the content, such as text or markdown."""
    content: str | None = NOT_GIVEN
    """The text; not documented for other forms."""
    media_id: int | str | None = NOT_GIVEN
    """Id of a file."""
