"""Labels that are put on messages."""

# Generated from openapi/carbon_voice.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_carbon_voice as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

CREATE: _op.Operation[_t.Label | None] = _op.operation(
    id="labels.create",
    method="POST",
    path="/labels",
    bodies=(
        _op.json_body(
            _op.Field("behavior", ("behavior",), "str", required=True),
            _op.Field("name", ("name",), "str", required=True),
            _op.Field("space_guid", ("space_guid",), "str"),
            _op.Field("type", ("type",), "str", required=True),
        ),
    ),
    responses=(
        _op.ResponseSpec("200", "application/json", "Label", undocumented=True),
        _op.ResponseSpec("201", "application/json", "Label", undocumented=True),
    ),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
    evidence="inferred",
)
REPLACE: _op.Operation[_t.Label | None] = _op.operation(
    id="labels.replace",
    method="PUT",
    path="/labels/{guid}",
    parameters=(_op.Parameter("guid", "guid", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("behavior", ("behavior",), "str", required=True),
            _op.Field("name", ("name",), "str", required=True),
            _op.Field("space_guid", ("space_guid",), "str"),
            _op.Field("type", ("type",), "str", required=True),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/json", "Label", undocumented=True),),
    security=(("oauth2",), ("bearer",), ("apiKey",), ("pxToken",), ("pxTokenHeader",)),
    evidence="inferred",
)
OPERATIONS = (CREATE, REPLACE)


class Labels(Resource):
    """Labels that are put on messages."""

    def create(
        self,
        *,
        behavior: _t.LabelBehaviorLike | str,
        name: str,
        type: _t.LabelTypeLike | str,
        space_guid: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Label | None:
        """Create a label.

        A label's `behavior` decides how long it stays on a message, its `type` who sees it.

        Args:
            behavior: How long a label stays on a message. (one of `removeOnListenStart`, `removeWhenHeard`,
                `persistent`)
            name: Name of the label.
            type: Who a label belongs to, or what it is for. (one of `personal`, `workspace`, `system`,
                `reaction`)
            space_guid: Id of the workspace that it belongs to.

        Returns: the label. The vendor does not document it: it may be empty (None).
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /labels, inferred. If the path is wrong, correct it: `CarbonVoice(paths={"labels.create":
        "/right/path"})`.
        """
        return self._call(CREATE, options, behavior=behavior, name=name, type=type, space_guid=space_guid)

    def replace(
        self,
        guid: str,
        *,
        behavior: _t.LabelBehaviorLike | str,
        name: str,
        type: _t.LabelTypeLike | str,
        space_guid: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Label | None:
        """Replace the fields of a label.

        Replaces every field, so send those too that should not change.

        Args:
            guid: Id of the label.
            behavior: How long a label stays on a message. (one of `removeOnListenStart`, `removeWhenHeard`,
                `persistent`)
            name: Name of the label.
            type: Who a label belongs to, or what it is for. (one of `personal`, `workspace`, `system`,
                `reaction`)
            space_guid: Id of the workspace that it belongs to.

        Returns: the label. The vendor does not document it: it may be empty (None).
        Raises: RateLimitError, StatusError, ServerError.
        Source: PUT /labels/{guid}, inferred. If the path is wrong, correct it:
        `CarbonVoice(paths={"labels.replace": "/right/path"})`.
        """
        return self._call(REPLACE, options, guid=guid, behavior=behavior, name=name, type=type, space_guid=space_guid)


class AsyncLabels(AsyncResource):
    """Labels that are put on messages."""

    async def create(
        self,
        *,
        behavior: _t.LabelBehaviorLike | str,
        name: str,
        type: _t.LabelTypeLike | str,
        space_guid: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Label | None:
        """Create a label.

        A label's `behavior` decides how long it stays on a message, its `type` who sees it.

        Args:
            behavior: How long a label stays on a message. (one of `removeOnListenStart`, `removeWhenHeard`,
                `persistent`)
            name: Name of the label.
            type: Who a label belongs to, or what it is for. (one of `personal`, `workspace`, `system`,
                `reaction`)
            space_guid: Id of the workspace that it belongs to.

        Returns: the label. The vendor does not document it: it may be empty (None).
        Raises: RateLimitError, StatusError, ServerError.
        Source: POST /labels, inferred. If the path is wrong, correct it: `CarbonVoice(paths={"labels.create":
        "/right/path"})`.
        """
        return await self._call(CREATE, options, behavior=behavior, name=name, type=type, space_guid=space_guid)

    async def replace(
        self,
        guid: str,
        *,
        behavior: _t.LabelBehaviorLike | str,
        name: str,
        type: _t.LabelTypeLike | str,
        space_guid: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Label | None:
        """Replace the fields of a label.

        Replaces every field, so send those too that should not change.

        Args:
            guid: Id of the label.
            behavior: How long a label stays on a message. (one of `removeOnListenStart`, `removeWhenHeard`,
                `persistent`)
            name: Name of the label.
            type: Who a label belongs to, or what it is for. (one of `personal`, `workspace`, `system`,
                `reaction`)
            space_guid: Id of the workspace that it belongs to.

        Returns: the label. The vendor does not document it: it may be empty (None).
        Raises: RateLimitError, StatusError, ServerError.
        Source: PUT /labels/{guid}, inferred. If the path is wrong, correct it:
        `CarbonVoice(paths={"labels.replace": "/right/path"})`.
        """
        return await self._call(
            REPLACE, options, guid=guid, behavior=behavior, name=name, type=type, space_guid=space_guid
        )
