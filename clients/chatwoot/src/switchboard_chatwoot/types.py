"""Typed dicts of nested arguments, with the keys that the API uses; for type checkers and editors."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict


class ApiChannelDict(TypedDict):
    type: Literal["api"]
    webhook_url: NotRequired[str]
    hmac_mandatory: NotRequired[bool]
    additional_attributes: NotRequired[dict[str, Any]]


class ApiChannelUpdateDict(TypedDict):
    webhook_url: NotRequired[str]
    hmac_mandatory: NotRequired[bool]
    additional_attributes: NotRequired[dict[str, Any]]


class AutomationActionDict(TypedDict):
    action_name: NotRequired[str]
    action_params: NotRequired[list[Any]]


class AutomationConditionDict(TypedDict):
    values: NotRequired[list[str | int]]
    attribute_key: NotRequired[str]
    query_operator: NotRequired[str | None]
    filter_operator: NotRequired[str]
    custom_attribute_type: NotRequired[str]


class CsatConfigDict(TypedDict):
    display_type: NotRequired[str]
    message: NotRequired[str]
    button_text: NotRequired[str]
    language: NotRequired[str]
    survey_rules: NotRequired[CsatSurveyRulesDict]


class CsatSurveyRulesDict(TypedDict):
    operator: NotRequired[str]
    values: NotRequired[list[str]]


class EmailChannelDict(TypedDict):
    type: Literal["email"]
    email: str
    imap_enabled: NotRequired[bool]
    imap_login: NotRequired[str]
    imap_password: NotRequired[str]
    imap_address: NotRequired[str]
    imap_port: NotRequired[int]
    imap_enable_ssl: NotRequired[bool]
    imap_authentication: NotRequired[str]
    smtp_enabled: NotRequired[bool]
    smtp_login: NotRequired[str]
    smtp_password: NotRequired[str]
    smtp_address: NotRequired[str]
    smtp_port: NotRequired[int]
    smtp_domain: NotRequired[str]
    smtp_enable_starttls_auto: NotRequired[bool]
    smtp_enable_ssl_tls: NotRequired[bool]
    smtp_openssl_verify_mode: NotRequired[str]
    smtp_authentication: NotRequired[str]
    provider: NotRequired[str]
    verified_for_sending: NotRequired[bool]


class EmailChannelUpdateDict(TypedDict):
    email: NotRequired[str]
    imap_enabled: NotRequired[bool]
    imap_login: NotRequired[str]
    imap_password: NotRequired[str]
    imap_address: NotRequired[str]
    imap_port: NotRequired[int]
    imap_enable_ssl: NotRequired[bool]
    imap_authentication: NotRequired[str]
    smtp_enabled: NotRequired[bool]
    smtp_login: NotRequired[str]
    smtp_password: NotRequired[str]
    smtp_address: NotRequired[str]
    smtp_port: NotRequired[int]
    smtp_domain: NotRequired[str]
    smtp_enable_starttls_auto: NotRequired[bool]
    smtp_enable_ssl_tls: NotRequired[bool]
    smtp_openssl_verify_mode: NotRequired[str]
    smtp_authentication: NotRequired[str]
    provider: NotRequired[str]
    verified_for_sending: NotRequired[bool]


class FilterConditionDict(TypedDict):
    attribute_key: NotRequired[str]
    filter_operator: NotRequired[str]
    values: NotRequired[list[str | int]]
    query_operator: NotRequired[str | None]
    custom_attribute_type: NotRequired[str]


class FirstMessageDict(TypedDict):
    content: str
    template_params: NotRequired[FirstMessageTemplateDict]


class FirstMessageTemplateDict(TypedDict):
    name: NotRequired[str]
    category: NotRequired[str]
    language: NotRequired[str]
    processed_params: NotRequired[dict[str, Any]]


class LineChannelDict(TypedDict):
    type: Literal["line"]
    line_channel_id: str
    line_channel_secret: str
    line_channel_token: str


class LineChannelUpdateDict(TypedDict):
    line_channel_id: NotRequired[str]
    line_channel_secret: NotRequired[str]
    line_channel_token: NotRequired[str]


class MessageTemplateButtonDict(TypedDict):
    type: NotRequired[str]
    parameter: NotRequired[str]


class MessageTemplateDict(TypedDict):
    name: str
    category: str
    language: str
    processed_params: MessageTemplateParamsDict


class MessageTemplateHeaderDict(TypedDict):
    media_url: NotRequired[str]
    media_type: NotRequired[str]


class MessageTemplateParamsDict(TypedDict):
    body: NotRequired[dict[str, str]]
    header: NotRequired[MessageTemplateHeaderDict]
    buttons: NotRequired[list[MessageTemplateButtonDict]]


class ProfileInputDict(TypedDict):
    name: NotRequired[str]
    email: NotRequired[str]
    display_name: NotRequired[str]
    message_signature: NotRequired[str]
    phone_number: NotRequired[str]
    current_password: NotRequired[str]
    password: NotRequired[str]
    password_confirmation: NotRequired[str]
    ui_settings: NotRequired[dict[str, Any]]


class SmsChannelDict(TypedDict):
    type: Literal["sms"]
    phone_number: str
    provider_config: NotRequired[dict[str, Any]]


class SmsChannelUpdateDict(TypedDict):
    phone_number: NotRequired[str]
    provider_config: NotRequired[dict[str, Any]]


class SubmittedValuesDict(TypedDict):
    name: NotRequired[str]
    title: NotRequired[str]
    value: NotRequired[str]
    csat_survey_response: NotRequired[SurveyResponseDict]


class SurveyResponseDict(TypedDict):
    feedback_message: NotRequired[str]
    rating: NotRequired[int]


class TelegramChannelDict(TypedDict):
    type: Literal["telegram"]
    bot_token: str


class TelegramChannelUpdateDict(TypedDict):
    bot_token: NotRequired[str]


class WebWidgetChannelDict(TypedDict):
    type: NotRequired[Literal["web_widget"]]
    website_url: NotRequired[str]
    welcome_title: NotRequired[str]
    welcome_tagline: NotRequired[str]
    agent_away_message: NotRequired[str]
    widget_color: NotRequired[str]
    reply_time: NotRequired[str]
    pre_chat_form_enabled: NotRequired[bool]
    pre_chat_form_options: NotRequired[dict[str, Any]]
    continuity_via_email: NotRequired[bool]
    hmac_mandatory: NotRequired[bool]
    allowed_domains: NotRequired[str]
    selected_feature_flags: NotRequired[list[str]]


class WebWidgetChannelUpdateDict(TypedDict):
    website_url: NotRequired[str]
    welcome_title: NotRequired[str]
    welcome_tagline: NotRequired[str]
    agent_away_message: NotRequired[str]
    widget_color: NotRequired[str]
    reply_time: NotRequired[str]
    pre_chat_form_enabled: NotRequired[bool]
    pre_chat_form_options: NotRequired[dict[str, Any]]
    continuity_via_email: NotRequired[bool]
    hmac_mandatory: NotRequired[bool]
    allowed_domains: NotRequired[str]
    selected_feature_flags: NotRequired[list[str]]


class WhatsApp360DialogChannelDict(TypedDict):
    type: Literal["whatsapp"]
    phone_number: str
    provider: NotRequired[Literal["default"]]
    provider_config: WhatsApp360DialogConfigDict


class WhatsApp360DialogConfigDict(TypedDict):
    api_key: str


class WhatsAppChannelUpdateDict(TypedDict):
    phone_number: NotRequired[str]
    provider: NotRequired[str]
    provider_config: NotRequired[WhatsAppConfigDict]


class WhatsAppCloudChannelDict(TypedDict):
    type: Literal["whatsapp"]
    phone_number: str
    provider: Literal["whatsapp_cloud"]
    provider_config: WhatsAppCloudConfigDict


class WhatsAppCloudConfigDict(TypedDict):
    api_key: str
    phone_number_id: str
    business_account_id: str


class WhatsAppConfigDict(TypedDict):
    api_key: NotRequired[str]
    phone_number_id: NotRequired[str]
    business_account_id: NotRequired[str]


class WorkingHoursDict(TypedDict):
    day_of_week: NotRequired[int]
    closed_all_day: NotRequired[bool]
    open_hour: NotRequired[int | None]
    open_minutes: NotRequired[int | None]
    close_hour: NotRequired[int | None]
    close_minutes: NotRequired[int | None]
    open_all_day: NotRequired[bool]
