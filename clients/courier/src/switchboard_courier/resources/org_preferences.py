"""Messaging preferences of an organization."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[list[_t.OrgPreference]] = _op.operation(
    id="org_preferences.list",
    method="GET",
    path="/v1/org-preferences/",
    parameters=(
        _op.Parameter("organization_id", "organization-id", "query", "str", required=True),
        _op.Parameter("filter_name", "filter[name]", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[OrgPreference]", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.OrgPreference] = _op.operation(
    id="org_preferences.create",
    method="POST",
    path="/v1/org-preferences/",
    bodies=(
        _op.json_body(
            _op.Field("name", ("data", "attributes", "name"), "str"),
            _op.Field("organization_id", ("data", "attributes", "organization-id"), "str"),
            _op.Field("type", ("data", "attributes", "type"), "str"),
            _op.Field("value", ("data", "attributes", "value"), "str"),
            _op.Field("value_js", ("data", "attributes", "value-js"), "dict[str, Any]"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "org-preferences"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "OrgPreference", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE)


class OrgPreferences(Resource):
    """Messaging preferences of an organization."""

    def list(
        self,
        *,
        organization_id: str,
        filter_name: _t.OrgPreferenceNameLike | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.OrgPreference]:
        """List an organization's messaging preferences.

        Explicit settings and defaults alike; `explicit` tells them apart. Not paged.

        Args:
            organization_id: Organization to look in.
            filter_name: Only the preference with this name. (one of `default-channel-title`,
                `group-provider-ack`, `initial-sms-message`)

        Returns: the messaging preferences that match.
        Raises: StatusError.
        Source: GET /v1/org-preferences/, inferred. If the path is wrong, correct it:
        `Courier(paths={"org_preferences.list": "/right/path"})`.
        """
        return self._call(LIST, options, organization_id=organization_id, filter_name=filter_name)

    def create(
        self,
        *,
        name: _t.OrgPreferenceNameLike | str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        type: str = NOT_GIVEN,
        value: str = NOT_GIVEN,
        value_js: Mapping[str, Any] = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.OrgPreference:
        """Set a messaging preference.

        Writes one named preference; there is no update and no item path, so setting it anew is presumably how it
        changes. A structured value goes into `value-js`.

        Args:
            name: Name of a messaging preference. (one of `default-channel-title`, `group-provider-ack`,
                `initial-sms-message`)
            organization_id: Organization that it belongs to.
            type: Type of the value, such as `json`.
            value: The value, if text.
            value_js: The value, if structured; its keys depend on the preference.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new messaging preference.
        Raises: StatusError.
        Source: POST /v1/org-preferences/, inferred. If the path is wrong, correct it:
        `Courier(paths={"org_preferences.create": "/right/path"})`.
        """
        return self._call(
            CREATE,
            options,
            name=name,
            organization_id=organization_id,
            type=type,
            value=value,
            value_js=value_js,
            meta=meta,
        )


class AsyncOrgPreferences(AsyncResource):
    """Messaging preferences of an organization."""

    async def list(
        self,
        *,
        organization_id: str,
        filter_name: _t.OrgPreferenceNameLike | str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[_t.OrgPreference]:
        """List an organization's messaging preferences.

        Explicit settings and defaults alike; `explicit` tells them apart. Not paged.

        Args:
            organization_id: Organization to look in.
            filter_name: Only the preference with this name. (one of `default-channel-title`,
                `group-provider-ack`, `initial-sms-message`)

        Returns: the messaging preferences that match.
        Raises: StatusError.
        Source: GET /v1/org-preferences/, inferred. If the path is wrong, correct it:
        `Courier(paths={"org_preferences.list": "/right/path"})`.
        """
        return await self._call(LIST, options, organization_id=organization_id, filter_name=filter_name)

    async def create(
        self,
        *,
        name: _t.OrgPreferenceNameLike | str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        type: str = NOT_GIVEN,
        value: str = NOT_GIVEN,
        value_js: Mapping[str, Any] = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.OrgPreference:
        """Set a messaging preference.

        Writes one named preference; there is no update and no item path, so setting it anew is presumably how it
        changes. A structured value goes into `value-js`.

        Args:
            name: Name of a messaging preference. (one of `default-channel-title`, `group-provider-ack`,
                `initial-sms-message`)
            organization_id: Organization that it belongs to.
            type: Type of the value, such as `json`.
            value: The value, if text.
            value_js: The value, if structured; its keys depend on the preference.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new messaging preference.
        Raises: StatusError.
        Source: POST /v1/org-preferences/, inferred. If the path is wrong, correct it:
        `Courier(paths={"org_preferences.create": "/right/path"})`.
        """
        return await self._call(
            CREATE,
            options,
            name=name,
            organization_id=organization_id,
            type=type,
            value=value,
            value_js=value_js,
            meta=meta,
        )
