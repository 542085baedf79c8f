"""The model CustomerFlags."""

# Generated from openapi/ccai_apps.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class CustomerFlags(Model):
    """Flags that agents set on a customer."""

    verified_customer: bool | None = NOT_GIVEN
    """Whether the person is who they say they are."""
    bad_actor: bool | None = NOT_GIVEN
    """Whether the person is suspicious."""
    repeat_customer: bool | None = NOT_GIVEN
    """Whether the person was here before."""
