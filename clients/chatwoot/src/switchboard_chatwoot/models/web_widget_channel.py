"""The model WebWidgetChannel."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebWidgetChannel(Model):
    """Settings of a website widget."""

    type: Literal["web_widget"] | None = NOT_GIVEN
    """Kind of the channel."""
    website_url: str | None = NOT_GIVEN
    """Address of the website that the widget will be on."""
    welcome_title: str | None = NOT_GIVEN
    """Title that the widget greets with."""
    welcome_tagline: str | None = NOT_GIVEN
    """Line below the title of the widget."""
    agent_away_message: str | None = NOT_GIVEN
    """What is sent when no agent is there; not available when an agent bot is connected."""
    widget_color: str | None = NOT_GIVEN
    """Colour of the widget as a hexadecimal code."""
