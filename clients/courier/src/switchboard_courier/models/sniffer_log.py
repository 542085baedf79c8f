"""The model SnifferLog."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Literal

from .._runtime.data.not_given import NOT_GIVEN
from .._runtime.models.model import Model, model


@model(kw_only=True)
class SnifferLog(Model):
    """A recorded HTTP request with its response."""

    _kebab_case = True
    _names = {"resource_type": "type", "content_type": "content_type"}
    _attributes_key = "attributes"
    _top_level = frozenset(["id", "resource_type"])
    _required = frozenset(["id", "resource_type"])

    id: str = NOT_GIVEN
    """Id of the recorded request."""
    resource_type: Literal["sniffer-logs"] = NOT_GIVEN
    """Type of the resource."""
    body: str | None = NOT_GIVEN
    """Body of the request."""
    content_type: str | None = NOT_GIVEN
    """Media type of the request; spelt with an underscore on the wire."""
    created_time: str | None = NOT_GIVEN
    """When the request was recorded, `YYYY-MM-DD hh:mm:ss` in UTC."""
    message: str | None = NOT_GIVEN
    """Remark of the recorder."""
    method: str | None = NOT_GIVEN
    """HTTP method of the request."""
    path: str | None = NOT_GIVEN
    """Path of the request."""
    query_string: str | None = NOT_GIVEN
    """Query string of the request."""
    request_id: str | None = NOT_GIVEN
    """Id of the request."""
    response: str | None = NOT_GIVEN
    """Body of the response."""
    status_code: int | None = NOT_GIVEN
    """HTTP status of the response."""
    trace_id: str | None = NOT_GIVEN
    """Id for tracing the request through services."""
    user_agent: str | None = NOT_GIVEN
    """User agent of the request."""
