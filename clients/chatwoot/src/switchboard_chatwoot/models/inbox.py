"""The model Inbox."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any

import switchboard_chatwoot as _t

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
            "enable_email_collect",
            "csat_survey_enabled",
            "out_of_office_message",
            "timezone",
            "callback_webhook_url",
            "business_name",
            "hmac_mandatory",
            "selected_feature_flags",
            "reply_time",
            "messaging_service_sid",
            "phone_number",
            "provider",
            "hmac_token",
            "pre_chat_form_enabled",
            "pre_chat_form_options",
            "page_id",
            "email",
            "forward_to_email",
            "webhook_url",
            "inbox_identifier",
            "imap_password",
            "smtp_password",
            "provider_config",
            "csat_config",
            "allowed_domains",
            "continuity_via_email",
            "instagram_id",
            "content_templates",
            "auth_token",
            "account_sid",
            "imap_enabled",
            "imap_login",
            "imap_address",
            "imap_port",
            "imap_enable_ssl",
            "imap_authentication",
            "smtp_enabled",
            "smtp_login",
            "smtp_address",
            "smtp_port",
            "smtp_domain",
            "smtp_enable_ssl_tls",
            "smtp_enable_starttls_auto",
            "smtp_openssl_verify_mode",
            "smtp_authentication",
            "secret",
            "additional_attributes",
            "bot_name",
            "bot_token",
            "message_templates",
            "voice_call_webhook_url",
            "voice_status_webhook_url",
        ]
    )
    _sensitive = frozenset(
        ["hmac_token", "imap_password", "smtp_password", "provider_config", "auth_token", "secret", "bot_token"]
    )
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
    enable_email_collect: bool | None = NOT_GIVEN
    """Whether the widget asks for an e-mail address."""
    csat_survey_enabled: bool | None = NOT_GIVEN
    """Whether contacts are asked how content they are."""
    auto_assignment_config: dict[str, Any] | None = NOT_GIVEN
    """How conversations are assigned by themselves."""
    out_of_office_message: str | None = NOT_GIVEN
    """What is sent outside working hours."""
    working_hours: list[_t.WorkingHours] | None = NOT_GIVEN
    """Working hours, one entry for each day."""
    timezone: str | None = NOT_GIVEN
    """Time zone of the working hours."""
    callback_webhook_url: str | None = NOT_GIVEN
    """Address that the channel calls."""
    allow_messages_after_resolved: bool | None = NOT_GIVEN
    """Whether contacts may write after a conversation is resolved."""
    lock_to_single_conversation: bool | None = NOT_GIVEN
    """Whether a contact has one conversation only."""
    sender_name_type: str | None = NOT_GIVEN
    """How the sender of e-mail is named: friendly or professional."""
    business_name: str | None = NOT_GIVEN
    """Name of the business in e-mail."""
    hmac_mandatory: bool | None = NOT_GIVEN
    """Whether contacts must prove who they are."""
    selected_feature_flags: list[str] | None = NOT_GIVEN
    """Features of the widget that are on."""
    reply_time: str | None = NOT_GIVEN
    """How soon a reply is promised."""
    messaging_service_sid: str | None = NOT_GIVEN
    """Messaging service of an SMS channel."""
    phone_number: str | None = NOT_GIVEN
    """Phone number of the channel."""
    medium: str | None = NOT_GIVEN
    """What a Twilio channel carries: sms or whatsapp."""
    provider: str | None = NOT_GIVEN
    """Who carries the channel."""
    hmac_token: str | None = NOT_GIVEN
    """Key by which contacts prove who they are."""
    pre_chat_form_enabled: bool | None = NOT_GIVEN
    """Whether a form comes before the chat."""
    pre_chat_form_options: dict[str, Any] | None = NOT_GIVEN
    """What the form asks."""
    page_id: str | None = NOT_GIVEN
    """Facebook page."""
    email: str | None = NOT_GIVEN
    """Address of an e-mail channel."""
    forward_to_email: str | None = NOT_GIVEN
    """Address to which e-mail is to be forwarded."""
    webhook_url: str | None = NOT_GIVEN
    """Webhook address of an API channel."""
    inbox_identifier: str | None = NOT_GIVEN
    """Identity of an API channel."""
    imap_password: str | None = NOT_GIVEN
    """Password of the incoming mail server; sent by later versions."""
    smtp_password: str | None = NOT_GIVEN
    """Password of the outgoing mail server; sent by later versions."""
    provider_config: dict[str, Any] | None = NOT_GIVEN
    """How the channel is reached, credentials among it; sent by later versions."""
    csat_config: dict[str, Any] | None = NOT_GIVEN
    """How contacts are asked how content they are; sent by later versions."""
    help_center: dict[str, Any] | None = NOT_GIVEN
    """Portal that is connected with the inbox; sent by later versions."""
    tweets_enabled: bool | None = NOT_GIVEN
    """Whether tweets become conversations; sent by later versions."""
    allowed_domains: str | None = NOT_GIVEN
    """Domains on which the widget may be, with commas between them; sent by later versions."""
    continuity_via_email: bool | None = NOT_GIVEN
    """Whether a conversation goes on by e-mail when the contact leaves the website; sent by later versions."""
    reauthorization_required: bool | None = NOT_GIVEN
    """Whether the connection to the channel has to be renewed; sent by later versions."""
    instagram_id: str | None = NOT_GIVEN
    """Instagram account; sent by later versions."""
    content_templates: dict[str, Any] | None = NOT_GIVEN
    """Templates of a Twilio channel; sent by later versions."""
    auth_token: str | None = NOT_GIVEN
    """Token of a Twilio account; sent by later versions."""
    account_sid: str | None = NOT_GIVEN
    """Number of a Twilio account; sent by later versions."""
    forwarding_enabled: bool | None = NOT_GIVEN
    """Whether e-mail can be forwarded to the inbox; sent by later versions."""
    imap_enabled: bool | None = NOT_GIVEN
    """Whether e-mail is fetched by IMAP; sent by later versions."""
    imap_login: str | None = NOT_GIVEN
    """User name for the incoming mail server; sent by later versions."""
    imap_address: str | None = NOT_GIVEN
    """Address of the incoming mail server; sent by later versions."""
    imap_port: int | None = NOT_GIVEN
    """Port of the incoming mail server; sent by later versions."""
    imap_enable_ssl: bool | None = NOT_GIVEN
    """Whether the connection to the incoming mail server is encrypted; sent by later versions."""
    imap_authentication: str | None = NOT_GIVEN
    """How to sign in to the incoming mail server; sent by later versions."""
    smtp_enabled: bool | None = NOT_GIVEN
    """Whether e-mail is sent by SMTP; sent by later versions."""
    smtp_login: str | None = NOT_GIVEN
    """User name for the outgoing mail server; sent by later versions."""
    smtp_address: str | None = NOT_GIVEN
    """Address of the outgoing mail server; sent by later versions."""
    smtp_port: int | None = NOT_GIVEN
    """Port of the outgoing mail server; sent by later versions."""
    smtp_domain: str | None = NOT_GIVEN
    """Domain to greet the outgoing mail server with; sent by later versions."""
    smtp_enable_ssl_tls: bool | None = NOT_GIVEN
    """Whether the connection to the outgoing mail server is encrypted from the start; sent by later versions."""
    smtp_enable_starttls_auto: bool | None = NOT_GIVEN
    """Whether encryption is turned on when the outgoing mail server offers it; sent by later versions."""
    smtp_openssl_verify_mode: str | None = NOT_GIVEN
    """How the certificate of the outgoing mail server is checked; sent by later versions."""
    smtp_authentication: str | None = NOT_GIVEN
    """How to sign in to the outgoing mail server; sent by later versions."""
    secret: str | None = NOT_GIVEN
    """Key that signs the events of an API channel; sent by later versions."""
    additional_attributes: dict[str, Any] | None = NOT_GIVEN
    """Further attributes that are kept on the channel; sent by later versions."""
    bot_name: str | None = NOT_GIVEN
    """Name of a Telegram bot; sent by later versions."""
    bot_token: str | None = NOT_GIVEN
    """Token of a Telegram bot; sent by later versions."""
    message_templates: list[Any] | dict[str, Any] | None = NOT_GIVEN
    """Templates of a WhatsApp channel; sent by later versions."""
    voice_call_webhook_url: str | None = NOT_GIVEN
    """Address that a voice channel calls for each call; sent by later versions."""
    voice_status_webhook_url: str | None = NOT_GIVEN
    """Address that a voice channel calls when the state of a call changes; sent by later versions."""
