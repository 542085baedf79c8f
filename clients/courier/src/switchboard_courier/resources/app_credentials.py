"""Secrets with which push notifications reach a mobile app."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.AppCredential] = _op.operation(
    id="app_credentials.list",
    method="GET",
    path="/v1/app-credentials/",
    parameters=(
        _op.Parameter("filter_app_name", "filter[app-name]", "query", "str", limits=_op.Limits(max_length=64)),
        _op.Parameter("filter_type", "filter[type]", "query", "str"),
        _op.Parameter("include_archived", "include[archived]", "query", "bool"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[AppCredential]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "AppCredential",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.AppCredential] = _op.operation(
    id="app_credentials.create",
    method="POST",
    path="/v1/app-credentials/",
    bodies=(
        _op.json_body(
            _op.Field("app_name", ("data", "attributes", "app-name"), "str"),
            _op.Field("data", ("data", "attributes", "data"), "dict[str, Any]", sensitive=True),
            _op.Field("display_name", ("data", "attributes", "display-name"), "str"),
            _op.Field("organization_id", ("data", "attributes", "organization-id"), "str"),
            _op.Field("store_id", ("data", "attributes", "store-id"), "str"),
            _op.Field("test_mode", ("data", "attributes", "test-mode"), "bool"),
            _op.Field("type", ("data", "attributes", "type"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "app-credentials"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "AppCredential", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.AppCredential] = _op.operation(
    id="app_credentials.get",
    method="GET",
    path="/v1/app-credentials/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "AppCredential", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
UPDATE: _op.Operation[_t.AppCredential] = _op.operation(
    id="app_credentials.update",
    method="PATCH",
    path="/v1/app-credentials/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("app_name", ("data", "attributes", "app-name"), "str"),
            _op.Field("archived", ("data", "attributes", "archived"), "bool"),
            _op.Field("data", ("data", "attributes", "data"), "dict[str, Any]", sensitive=True),
            _op.Field("display_name", ("data", "attributes", "display-name"), "str"),
            _op.Field("organization_id", ("data", "attributes", "organization-id"), "str"),
            _op.Field("store_id", ("data", "attributes", "store-id"), "str"),
            _op.Field("test_mode", ("data", "attributes", "test-mode"), "bool"),
            _op.Field("id", ("data", "id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "app-credentials"),),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "AppCredential", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET, UPDATE)


class AppCredentials(Resource):
    """Secrets with which push notifications reach a mobile app."""

    def list(
        self,
        *,
        filter_app_name: str = NOT_GIVEN,
        filter_type: _t.AppCredentialTypeLike | str = NOT_GIVEN,
        include_archived: bool = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.AppCredential]:
        """List app credentials.

        Credentials with which push notifications are sent to a mobile app. Archived ones appear only with
        `include[archived]`.

        Args:
            filter_app_name: Only this app. (at most 64 characters)
            filter_type: Only credentials for this push service. (one of `apn`, `fcm`)
            include_archived: Include archived credentials. (vendor's default: False)
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/app-credentials/, inferred. If the path is wrong, correct it:
        `Courier(paths={"app_credentials.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            filter_app_name=filter_app_name,
            filter_type=filter_type,
            include_archived=include_archived,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    def create(
        self,
        *,
        app_name: str = NOT_GIVEN,
        data: Mapping[str, Any] = NOT_GIVEN,
        display_name: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        store_id: str = NOT_GIVEN,
        test_mode: bool = NOT_GIVEN,
        type: _t.AppCredentialTypeLike | str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AppCredential:
        """Store credentials for an app.

        `data` holds the secret material of the push service named by `type`. `test-mode` is off unless it is
        asked for.

        Args:
            app_name: Name of the mobile app.
            data: Secret material for the push service.
            display_name: Name shown to people.
            organization_id: Organization that it belongs to.
            store_id: Id of the app in its store.
            test_mode: Whether the push service's test mode is used. (vendor's default: False)
            type: Push service: Apple's (`apn`) or Firebase (`fcm`). (one of `apn`, `fcm`)
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new set of app credentials.
        Raises: StatusError.
        Source: POST /v1/app-credentials/, inferred. If the path is wrong, correct it:
        `Courier(paths={"app_credentials.create": "/right/path"})`.
        """
        return self._call(
            CREATE,
            options,
            app_name=app_name,
            data=data,
            display_name=display_name,
            organization_id=organization_id,
            store_id=store_id,
            test_mode=test_mode,
            type=type,
            meta=meta,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.AppCredential:
        """Get one set of app credentials.

        The response includes `data`, so treat it as a secret.

        Args:
            id: Id of the resource.

        Returns: the set of app credentials.
        Raises: StatusError.
        Source: GET /v1/app-credentials/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"app_credentials.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)

    def update(
        self,
        id: str,
        *,
        app_name: str = NOT_GIVEN,
        archived: bool = NOT_GIVEN,
        data: Mapping[str, Any] = NOT_GIVEN,
        display_name: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        store_id: str = NOT_GIVEN,
        test_mode: bool = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AppCredential:
        """Change app credentials.

        The way to replace the secret data, rename, or archive and restore. The push service (`type`) cannot be
        changed.

        Args:
            id: Id of the resource.
            app_name: Name of the mobile app.
            archived: True archives the credentials, false restores them.
            data: Secret material for the push service.
            display_name: Name shown to people.
            organization_id: Organization that it belongs to.
            store_id: Id of the app in its store.
            test_mode: Whether the push service's test mode is used.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed set of app credentials.
        Raises: StatusError.
        Source: PATCH /v1/app-credentials/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"app_credentials.update": "/right/path"})`.
        """
        return self._call(
            UPDATE,
            options,
            id=id,
            app_name=app_name,
            archived=archived,
            data=data,
            display_name=display_name,
            organization_id=organization_id,
            store_id=store_id,
            test_mode=test_mode,
            meta=meta,
        )


class AsyncAppCredentials(AsyncResource):
    """Secrets with which push notifications reach a mobile app."""

    def list(
        self,
        *,
        filter_app_name: str = NOT_GIVEN,
        filter_type: _t.AppCredentialTypeLike | str = NOT_GIVEN,
        include_archived: bool = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.AppCredential]:
        """List app credentials.

        Credentials with which push notifications are sent to a mobile app. Archived ones appear only with
        `include[archived]`.

        Args:
            filter_app_name: Only this app. (at most 64 characters)
            filter_type: Only credentials for this push service. (one of `apn`, `fcm`)
            include_archived: Include archived credentials. (vendor's default: False)
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/app-credentials/, inferred. If the path is wrong, correct it:
        `Courier(paths={"app_credentials.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            filter_app_name=filter_app_name,
            filter_type=filter_type,
            include_archived=include_archived,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    async def create(
        self,
        *,
        app_name: str = NOT_GIVEN,
        data: Mapping[str, Any] = NOT_GIVEN,
        display_name: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        store_id: str = NOT_GIVEN,
        test_mode: bool = NOT_GIVEN,
        type: _t.AppCredentialTypeLike | str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AppCredential:
        """Store credentials for an app.

        `data` holds the secret material of the push service named by `type`. `test-mode` is off unless it is
        asked for.

        Args:
            app_name: Name of the mobile app.
            data: Secret material for the push service.
            display_name: Name shown to people.
            organization_id: Organization that it belongs to.
            store_id: Id of the app in its store.
            test_mode: Whether the push service's test mode is used. (vendor's default: False)
            type: Push service: Apple's (`apn`) or Firebase (`fcm`). (one of `apn`, `fcm`)
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new set of app credentials.
        Raises: StatusError.
        Source: POST /v1/app-credentials/, inferred. If the path is wrong, correct it:
        `Courier(paths={"app_credentials.create": "/right/path"})`.
        """
        return await self._call(
            CREATE,
            options,
            app_name=app_name,
            data=data,
            display_name=display_name,
            organization_id=organization_id,
            store_id=store_id,
            test_mode=test_mode,
            type=type,
            meta=meta,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.AppCredential:
        """Get one set of app credentials.

        The response includes `data`, so treat it as a secret.

        Args:
            id: Id of the resource.

        Returns: the set of app credentials.
        Raises: StatusError.
        Source: GET /v1/app-credentials/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"app_credentials.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)

    async def update(
        self,
        id: str,
        *,
        app_name: str = NOT_GIVEN,
        archived: bool = NOT_GIVEN,
        data: Mapping[str, Any] = NOT_GIVEN,
        display_name: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        store_id: str = NOT_GIVEN,
        test_mode: bool = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AppCredential:
        """Change app credentials.

        The way to replace the secret data, rename, or archive and restore. The push service (`type`) cannot be
        changed.

        Args:
            id: Id of the resource.
            app_name: Name of the mobile app.
            archived: True archives the credentials, false restores them.
            data: Secret material for the push service.
            display_name: Name shown to people.
            organization_id: Organization that it belongs to.
            store_id: Id of the app in its store.
            test_mode: Whether the push service's test mode is used.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed set of app credentials.
        Raises: StatusError.
        Source: PATCH /v1/app-credentials/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"app_credentials.update": "/right/path"})`.
        """
        return await self._call(
            UPDATE,
            options,
            id=id,
            app_name=app_name,
            archived=archived,
            data=data,
            display_name=display_name,
            organization_id=organization_id,
            store_id=store_id,
            test_mode=test_mode,
            meta=meta,
        )
