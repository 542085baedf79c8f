"""The model EmailChannel."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class EmailChannel(Model):
    """Settings of an e-mail channel."""

    _required = frozenset(["type", "email"])
    _sensitive = frozenset(["imap_password", "smtp_password"])

    type: Literal["email"] = NOT_GIVEN
    """Kind of the channel."""
    email: str = NOT_GIVEN
    """E-mail address of the inbox."""
    imap_enabled: bool | None = NOT_GIVEN
    """Whether e-mail is fetched by IMAP."""
    imap_login: str | None = NOT_GIVEN
    """User name for the incoming mail server."""
    imap_password: str | None = NOT_GIVEN
    """Password for the incoming mail server."""
    imap_address: str | None = NOT_GIVEN
    """Address of the incoming mail server."""
    imap_port: int | None = NOT_GIVEN
    """Port of the incoming mail server."""
    imap_enable_ssl: bool | None = NOT_GIVEN
    """Whether the connection to the incoming mail server is encrypted."""
    imap_authentication: str | None = NOT_GIVEN
    """How to sign in to the incoming mail server."""
    smtp_enabled: bool | None = NOT_GIVEN
    """Whether e-mail is sent by SMTP."""
    smtp_login: str | None = NOT_GIVEN
    """User name for the outgoing mail server."""
    smtp_password: str | None = NOT_GIVEN
    """Password for the outgoing mail server."""
    smtp_address: str | None = NOT_GIVEN
    """Address of the outgoing mail server."""
    smtp_port: int | None = NOT_GIVEN
    """Port of the outgoing mail server."""
    smtp_domain: str | None = NOT_GIVEN
    """Domain to greet the outgoing mail server with."""
    smtp_enable_starttls_auto: bool | None = NOT_GIVEN
    """Whether encryption is turned on when the outgoing mail server offers it."""
    smtp_enable_ssl_tls: bool | None = NOT_GIVEN
    """Whether the connection to the outgoing mail server is encrypted from the start."""
    smtp_openssl_verify_mode: str | None = NOT_GIVEN
    """How the certificate of the outgoing mail server is checked."""
    smtp_authentication: str | None = NOT_GIVEN
    """How to sign in to the outgoing mail server."""
    provider: str | None = NOT_GIVEN
    """Who carries the e-mail, such as google or microsoft."""
    verified_for_sending: bool | None = NOT_GIVEN
    """Whether the address may send e-mail."""
