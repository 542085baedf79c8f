"""The model TextReceiveLog."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class TextReceiveLog(Model):
    """A text that came in. Its id is a plain string."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the received text."""
    resource_type: Literal["text-receive-logs"] = NOT_GIVEN
    """Type of the resource."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    message: str | None = NOT_GIVEN
    """Text of the message."""
    sender: str | None = NOT_GIVEN
    """Number the text came from."""
    sid: str | None = NOT_GIVEN
    """Id of the text at the carrier."""
    to: str | None = NOT_GIVEN
    """Number the text was sent to."""
