"""The model MessagingResponder."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Any, Literal

import switchboard_courier as _t

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class MessagingResponder(Model):
    """Replies automatically at certain times."""

    _kebab_case = True
    _names = {"resource_type": "type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the automatic responder."""
    resource_type: Literal["messaging-responders"] = NOT_GIVEN
    """Type of the resource."""
    args: dict[str, Any] | None = NOT_GIVEN
    """Settings of the reply."""
    calendar_args: _t.ResponderCalendar | None = NOT_GIVEN
    """Weekly times in which a responder replies."""
    created_at: str | None = NOT_GIVEN
    """When it was created, `YYYY-MM-DD hh:mm:ss` in UTC."""
    created_by: str | None = NOT_GIVEN
    """Who created it."""
    enabled: bool | None = NOT_GIVEN
    """True when it is switched on."""
    end_at: str | None = NOT_GIVEN
    """End of the period, `YYYY-MM-DD hh:mm:ss` in UTC."""
    individual_group_id: str | None = NOT_GIVEN
    """Group whose messages are answered."""
    last_modified_at: str | None = NOT_GIVEN
    """When it was last changed, `YYYY-MM-DD hh:mm:ss` in UTC."""
    last_modified_by: str | None = NOT_GIVEN
    """Who last changed it."""
    name: str | None = NOT_GIVEN
    """Name of the responder."""
    organization_id: str | None = NOT_GIVEN
    """Organization that it belongs to."""
    start_at: str | None = NOT_GIVEN
    """Start of the period, `YYYY-MM-DD hh:mm:ss` in UTC."""
    type: str | None = NOT_GIVEN
    """Kind of responder."""
