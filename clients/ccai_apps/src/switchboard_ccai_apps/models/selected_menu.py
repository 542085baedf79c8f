"""The model SelectedMenu."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import switchboard_ccai_apps as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class SelectedMenu(Model):
    """A menu (queue) of the installation."""

    _nullable = frozenset(["parent_id"])

    id: int | None = NOT_GIVEN
    """Id of the menu."""
    name: str | None = NOT_GIVEN
    """Name of the menu."""
    parent_id: int | None = NOT_GIVEN
    """Menu above it."""
    position: int | None = NOT_GIVEN
    """Position among its siblings."""
    deleted: bool | None = NOT_GIVEN
    """Whether it was deleted."""
    hidden: bool | str | None = NOT_GIVEN
    """Whether it is hidden."""
    menu_type: _t.MenuType | str | None = NOT_GIVEN
    """Channel family of a menu."""
    output_msg: str | None = NOT_GIVEN
    """What the end user hears on choosing it."""
