"""The model AccountSettings."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class AccountSettings(Model):
    """Settings of an account."""

    _nullable = frozenset(
        [
            "auto_resolve_after",
            "auto_resolve_message",
            "auto_resolve_ignore_waiting",
            "auto_resolve_label",
            "audio_transcriptions",
            "conversation_required_attributes",
        ]
    )

    auto_resolve_after: int | None = NOT_GIVEN
    """After how many minutes without activity conversations are resolved; null for never."""
    auto_resolve_message: str | None = NOT_GIVEN
    """What is sent when a conversation is resolved so."""
    auto_resolve_ignore_waiting: bool | None = NOT_GIVEN
    """Whether conversations that wait for an agent are left open."""
    auto_resolve_label: str | None = NOT_GIVEN
    """Label that a conversation gets when it is resolved so."""
    audio_transcriptions: bool | None = NOT_GIVEN
    """Whether recordings are written down."""
    conversation_required_attributes: list[str] | None = NOT_GIVEN
    """Custom attributes that a conversation must have before it is resolved."""
