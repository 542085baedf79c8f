"""The model IndividualProfile."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class IndividualProfile(Model):
    """What members of a channel may see of one another."""

    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the individual profile."""
    resource_type: Literal["individual-profiles"] = NOT_GIVEN
    """Type of the resource."""
    photo: str | None = NOT_GIVEN
    """Photo of the person; whether a URL or data is not documented."""
