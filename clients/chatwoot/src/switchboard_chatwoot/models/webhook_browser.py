"""The model WebhookBrowser."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebhookBrowser(Model):
    """The browser of a visitor."""

    _nullable = frozenset(["browser_name", "browser_version", "device_name", "platform_name", "platform_version"])

    browser_name: str | None = NOT_GIVEN
    """Name of the browser."""
    browser_version: str | None = NOT_GIVEN
    """Version of the browser."""
    device_name: str | None = NOT_GIVEN
    """Name of the device."""
    platform_name: str | None = NOT_GIVEN
    """Name of the operating system."""
    platform_version: str | None = NOT_GIVEN
    """Version of the operating system."""
