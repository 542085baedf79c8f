"""The model Replicator."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class Replicator(Model):
    """A job that copies data from another service."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the replicator."""
    resource_type: Literal["replicators"] = NOT_GIVEN
    """Type of the resource."""
    classpath: str | None = NOT_GIVEN
    """Class that does the copying."""
    created_time: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    last_poll_time: str | None = NOT_GIVEN
    """When the source was last polled, `YYYY-MM-DD hh:mm:ss` in UTC."""
