"""The model Label."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Label(Model):
    """A label that conversations and contacts can carry."""

    _required = frozenset(["id"])
    _nullable = frozenset(["description"])

    id: int = NOT_GIVEN
    """Number of the label."""
    title: str | None = NOT_GIVEN
    """The label itself, in small letters."""
    description: str | None = NOT_GIVEN
    """What the label is for."""
    color: str | None = NOT_GIVEN
    """Colour of the label as a hexadecimal code."""
    show_on_sidebar: bool | None = NOT_GIVEN
    """Whether the label stands in the sidebar."""
