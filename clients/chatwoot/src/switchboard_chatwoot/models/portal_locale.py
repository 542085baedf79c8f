"""The model PortalLocale."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class PortalLocale(Model):
    """A language of a portal."""

    _plain = frozenset(["code"])

    code: str | None = NOT_GIVEN
    """Code of the language."""
    articles_count: int | None = NOT_GIVEN
    """How many articles are written in it."""
    categories_count: int | None = NOT_GIVEN
    """How many categories it has."""
