"""The model WebhookVisit."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookVisit(Model):
    """What the page and the browser of a visitor say of themselves."""

    _nullable = frozenset(["referer", "initiated_at", "widget_language", "browser_language"])
    _open = True

    referer: str | None = NOT_GIVEN
    """Address of the page."""
    initiated_at: _t.WebhookVisitTime | None = NOT_GIVEN
    """When the visitor came to the page."""
    widget_language: str | None = NOT_GIVEN
    """Language of the widget."""
    browser_language: str | None = NOT_GIVEN
    """Language of the browser."""
    browser: _t.WebhookBrowser | None = NOT_GIVEN
    """The browser of a visitor."""
