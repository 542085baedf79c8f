"""The model Inbox."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Inbox(Model):
    """A channel through which contacts write."""

    _required = frozenset(["id"])
    _nullable = frozenset(
        [
            "website_url",
            "avatar_url",
            "widget_color",
            "website_token",
            "enable_auto_assignment",
            "web_widget_script",
            "welcome_title",
            "welcome_tagline",
            "greeting_enabled",
            "greeting_message",
            "out_of_office_message",
            "timezone",
            "enable_email_collect",
            "csat_survey_enabled",
            "hmac_mandatory",
            "hmac_token",
            "reply_time",
            "pre_chat_form_enabled",
            "pre_chat_form_options",
            "selected_feature_flags",
            "page_id",
            "phone_number",
            "email",
            "forward_to_email",
            "webhook_url",
            "callback_webhook_url",
            "inbox_identifier",
            "imap_password",
            "smtp_password",
            "provider",
            "provider_config",
        ]
    )
    _sensitive = frozenset(["hmac_token", "imap_password", "smtp_password", "provider_config"])
    _plain = frozenset(["website_token"])

    id: int = NOT_GIVEN
    """Number of the inbox."""
    name: str | None = NOT_GIVEN
    """Name of the inbox."""
    website_url: str | None = NOT_GIVEN
    """Address of the website that the widget is on."""
    channel_type: str | None = NOT_GIVEN
    """Kind of the inbox."""
    avatar_url: str | None = NOT_GIVEN
    """Address of the avatar image."""
    widget_color: str | None = NOT_GIVEN
    """Colour of the widget."""
    website_token: str | None = NOT_GIVEN
    """Token that names the inbox on the website."""
    enable_auto_assignment: bool | None = NOT_GIVEN
    """Whether conversations are assigned by themselves."""
    web_widget_script: str | None = NOT_GIVEN
    """Script that loads the widget on a website."""
    welcome_title: str | None = NOT_GIVEN
    """Title that the widget greets with."""
    welcome_tagline: str | None = NOT_GIVEN
    """Line below the title of the widget."""
    greeting_enabled: bool | None = NOT_GIVEN
    """Whether new conversations are greeted."""
    greeting_message: str | None = NOT_GIVEN
    """What new conversations are greeted with."""
    channel_id: int | None = NOT_GIVEN
    """Number of the channel."""
    working_hours_enabled: bool | None = NOT_GIVEN
    """Whether the inbox has working hours."""
    working_hours: list[dict[str, Any]] | None = NOT_GIVEN
    """Working hours, one entry for each day."""
    out_of_office_message: str | None = NOT_GIVEN
    """What is sent outside working hours."""
    timezone: str | None = NOT_GIVEN
    """Time zone of the working hours."""
    enable_email_collect: bool | None = NOT_GIVEN
    """Whether the widget asks for an e-mail address."""
    csat_survey_enabled: bool | None = NOT_GIVEN
    """Whether contacts are asked how content they are."""
    hmac_mandatory: bool | None = NOT_GIVEN
    """Whether contacts must prove who they are."""
    hmac_token: str | None = NOT_GIVEN
    """Key by which contacts prove who they are."""
    reply_time: str | None = NOT_GIVEN
    """How soon a reply is promised."""
    pre_chat_form_enabled: bool | None = NOT_GIVEN
    """Whether a form comes before the chat."""
    pre_chat_form_options: dict[str, Any] | None = NOT_GIVEN
    """What the form asks."""
    selected_feature_flags: list[str] | None = NOT_GIVEN
    """Features of the widget that are on."""
    page_id: str | None = NOT_GIVEN
    """Facebook page."""
    phone_number: str | None = NOT_GIVEN
    """Phone number of the channel."""
    email: str | None = NOT_GIVEN
    """Address of an e-mail channel."""
    forward_to_email: str | None = NOT_GIVEN
    """Address to which e-mail is to be forwarded."""
    webhook_url: str | None = NOT_GIVEN
    """Webhook address of an API channel."""
    callback_webhook_url: str | None = NOT_GIVEN
    """Address that the channel calls."""
    inbox_identifier: str | None = NOT_GIVEN
    """Identity of an API channel."""
    imap_password: str | None = NOT_GIVEN
    """Password of the incoming mail server; sent by later versions."""
    smtp_password: str | None = NOT_GIVEN
    """Password of the outgoing mail server; sent by later versions."""
    provider: str | None = NOT_GIVEN
    """Who carries the channel; sent by later versions."""
    provider_config: dict[str, Any] | None = NOT_GIVEN
    """How the channel is reached, credentials among it; sent by later versions."""
