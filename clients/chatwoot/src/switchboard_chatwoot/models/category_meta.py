"""The model CategoryMeta."""

# Generated from openapi/chatwoot.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class CategoryMeta(Model):
    """What the category holds."""

    articles_count: int | None = NOT_GIVEN
    """How many articles the category has."""
