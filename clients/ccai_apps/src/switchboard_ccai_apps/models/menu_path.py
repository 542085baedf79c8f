"""The model MenuPath."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MenuPath(Model):
    """Path of a menu in the tree of menus."""

    items_count: int | None = NOT_GIVEN
    """Number of menus on the path."""
    name: str | None = NOT_GIVEN
    """Name of the menu."""
    materialized_path: str | None = NOT_GIVEN
    """Ids of the menus on the path."""
