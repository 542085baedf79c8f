"""The model WebWidgetChannelUpdate."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

import switchboard_chatwoot as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class WebWidgetChannelUpdate(Model):
    """What can be changed on a website widget."""

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
    reply_time: _t.ReplyTime | str | None = NOT_GIVEN
    """How soon a reply is promised."""
    pre_chat_form_enabled: bool | None = NOT_GIVEN
    """Whether a form comes before the chat."""
    pre_chat_form_options: dict[str, Any] | None = NOT_GIVEN
    """What the form asks."""
    continuity_via_email: bool | None = NOT_GIVEN
    """Whether a conversation goes on by e-mail when the contact leaves the website."""
    hmac_mandatory: bool | None = NOT_GIVEN
    """Whether contacts must prove who they are."""
    allowed_domains: str | None = NOT_GIVEN
    """Domains on which the widget may be, with commas between them."""
    selected_feature_flags: list[_t.WidgetFeature | str] | None = NOT_GIVEN
    """Features of the widget that are on."""
