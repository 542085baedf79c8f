"""The model GroupLeader."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class GroupLeader(Model):
    """Somebody who leads a group."""

    _kebab_case = True

    first_name: str | None = NOT_GIVEN
    """First name."""
    id: str | None = NOT_GIVEN
    """Id of the individual."""
    last_name: str | None = NOT_GIVEN
    """Last name."""
