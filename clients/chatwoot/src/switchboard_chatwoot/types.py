"""Typed dicts of nested arguments, with the keys that the API uses; for type checkers and editors."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict


class ApiChannelDict(TypedDict):
    """`ApiChannel` as a plain dict with the keys of the API; the class describes them."""

    type: Literal["api"]
    webhook_url: NotRequired[str]
    hmac_mandatory: NotRequired[bool]
    additional_attributes: NotRequired[dict[str, Any]]


class ApiChannelUpdateDict(TypedDict):
    """`ApiChannelUpdate` as a plain dict with the keys of the API; the class describes them."""

    webhook_url: NotRequired[str]
    hmac_mandatory: NotRequired[bool]
    additional_attributes: NotRequired[dict[str, Any]]


class AutomationActionDict(TypedDict):
    """`AutomationAction` as a plain dict with the keys of the API; the class describes them."""

    action_name: NotRequired[str]
    action_params: NotRequired[list[Any]]


class AutomationConditionDict(TypedDict):
    """`AutomationCondition` as a plain dict with the keys of the API; the class describes them."""

    values: NotRequired[list[str | int]]
    attribute_key: NotRequired[str]
    query_operator: NotRequired[str | None]
    filter_operator: NotRequired[str]
    custom_attribute_type: NotRequired[str]


class CsatConfigDict(TypedDict):
    """`CsatConfig` as a plain dict with the keys of the API; the class describes them."""

    display_type: NotRequired[str]
    message: NotRequired[str]
    button_text: NotRequired[str]
    language: NotRequired[str]
    survey_rules: NotRequired[CsatSurveyRulesDict]


class CsatSurveyRulesDict(TypedDict):
    """`CsatSurveyRules` as a plain dict with the keys of the API; the class describes them."""

    operator: NotRequired[str]
    values: NotRequired[list[str]]


class EmailChannelDict(TypedDict):
    """`EmailChannel` as a plain dict with the keys of the API; the class describes them."""

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
    """`EmailChannelUpdate` as a plain dict with the keys of the API; the class describes them."""

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
    """`FilterCondition` as a plain dict with the keys of the API; the class describes them."""

    attribute_key: NotRequired[str]
    filter_operator: NotRequired[str]
    values: NotRequired[list[str | int]]
    query_operator: NotRequired[str | None]
    custom_attribute_type: NotRequired[str]


class FirstMessageDict(TypedDict):
    """`FirstMessage` as a plain dict with the keys of the API; the class describes them."""

    content: str
    template_params: NotRequired[FirstMessageTemplateDict]


class FirstMessageTemplateDict(TypedDict):
    """`FirstMessageTemplate` as a plain dict with the keys of the API; the class describes them."""

    name: NotRequired[str]
    category: NotRequired[str]
    language: NotRequired[str]
    processed_params: NotRequired[dict[str, Any]]


class LineChannelDict(TypedDict):
    """`LineChannel` as a plain dict with the keys of the API; the class describes them."""

    type: Literal["line"]
    line_channel_id: str
    line_channel_secret: str
    line_channel_token: str


class LineChannelUpdateDict(TypedDict):
    """`LineChannelUpdate` as a plain dict with the keys of the API; the class describes them."""

    line_channel_id: NotRequired[str]
    line_channel_secret: NotRequired[str]
    line_channel_token: NotRequired[str]


class MessageTemplateButtonDict(TypedDict):
    """`MessageTemplateButton` as a plain dict with the keys of the API; the class describes them."""

    type: NotRequired[str]
    parameter: NotRequired[str]


class MessageTemplateDict(TypedDict):
    """`MessageTemplate` as a plain dict with the keys of the API; the class describes them."""

    name: str
    category: str
    language: str
    processed_params: MessageTemplateParamsDict


class MessageTemplateHeaderDict(TypedDict):
    """`MessageTemplateHeader` as a plain dict with the keys of the API; the class describes them."""

    media_url: NotRequired[str]
    media_type: NotRequired[str]


class MessageTemplateParamsDict(TypedDict):
    """`MessageTemplateParams` as a plain dict with the keys of the API; the class describes them."""

    body: NotRequired[dict[str, str]]
    header: NotRequired[MessageTemplateHeaderDict]
    buttons: NotRequired[list[MessageTemplateButtonDict]]


class ProfileInputDict(TypedDict):
    """`ProfileInput` as a plain dict with the keys of the API; the class describes them."""

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
    """`SmsChannel` as a plain dict with the keys of the API; the class describes them."""

    type: Literal["sms"]
    phone_number: str
    provider_config: NotRequired[dict[str, Any]]


class SmsChannelUpdateDict(TypedDict):
    """`SmsChannelUpdate` as a plain dict with the keys of the API; the class describes them."""

    phone_number: NotRequired[str]
    provider_config: NotRequired[dict[str, Any]]


class SubmittedValuesDict(TypedDict):
    """`SubmittedValues` as a plain dict with the keys of the API; the class describes them."""

    name: NotRequired[str]
    title: NotRequired[str]
    value: NotRequired[str]
    csat_survey_response: NotRequired[SurveyResponseDict]


class SurveyResponseDict(TypedDict):
    """`SurveyResponse` as a plain dict with the keys of the API; the class describes them."""

    feedback_message: NotRequired[str]
    rating: NotRequired[int]


class TelegramChannelDict(TypedDict):
    """`TelegramChannel` as a plain dict with the keys of the API; the class describes them."""

    type: Literal["telegram"]
    bot_token: str


class TelegramChannelUpdateDict(TypedDict):
    """`TelegramChannelUpdate` as a plain dict with the keys of the API; the class describes them."""

    bot_token: NotRequired[str]


class WebWidgetChannelDict(TypedDict):
    """`WebWidgetChannel` as a plain dict with the keys of the API; the class describes them."""

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
    """`WebWidgetChannelUpdate` as a plain dict with the keys of the API; the class describes them."""

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
    """`WhatsApp360DialogChannel` as a plain dict with the keys of the API; the class describes them."""

    type: Literal["whatsapp"]
    phone_number: str
    provider: NotRequired[Literal["default"]]
    provider_config: WhatsApp360DialogConfigDict


class WhatsApp360DialogConfigDict(TypedDict):
    """`WhatsApp360DialogConfig` as a plain dict with the keys of the API; the class describes them."""

    api_key: str


class WhatsAppChannelUpdateDict(TypedDict):
    """`WhatsAppChannelUpdate` as a plain dict with the keys of the API; the class describes them."""

    phone_number: NotRequired[str]
    provider: NotRequired[str]
    provider_config: NotRequired[WhatsAppConfigDict]


class WhatsAppCloudChannelDict(TypedDict):
    """`WhatsAppCloudChannel` as a plain dict with the keys of the API; the class describes them."""

    type: Literal["whatsapp"]
    phone_number: str
    provider: Literal["whatsapp_cloud"]
    provider_config: WhatsAppCloudConfigDict


class WhatsAppCloudConfigDict(TypedDict):
    """`WhatsAppCloudConfig` as a plain dict with the keys of the API; the class describes them."""

    api_key: str
    phone_number_id: str
    business_account_id: str


class WhatsAppConfigDict(TypedDict):
    """`WhatsAppConfig` as a plain dict with the keys of the API; the class describes them."""

    api_key: NotRequired[str]
    phone_number_id: NotRequired[str]
    business_account_id: NotRequired[str]


class WorkingHoursDict(TypedDict):
    """`WorkingHours` as a plain dict with the keys of the API; the class describes them."""

    day_of_week: NotRequired[int]
    closed_all_day: NotRequired[bool]
    open_hour: NotRequired[int | None]
    open_minutes: NotRequired[int | None]
    close_hour: NotRequired[int | None]
    close_minutes: NotRequired[int | None]
    open_all_day: NotRequired[bool]
