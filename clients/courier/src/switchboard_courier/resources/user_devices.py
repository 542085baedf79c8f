"""Devices that receive push notifications."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.UserDevice] = _op.operation(
    id="user_devices.list",
    method="GET",
    path="/v1/user-devices/",
    parameters=(
        _op.Parameter("all_users", "all-users", "query", "bool"),
        _op.Parameter("filter_app_name", "filter[app-name]", "query", "str", limits=_op.Limits(max_length=64)),
        _op.Parameter("filter_app_version", "filter[app-version]", "query", "str", limits=_op.Limits(max_length=20)),
        _op.Parameter("filter_individual_id", "filter[individual-id]", "query", "str"),
        _op.Parameter("filter_model", "filter[model]", "query", "str", limits=_op.Limits(max_length=64)),
        _op.Parameter("filter_type", "filter[type]", "query", "str"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
        _op.Parameter("token", "token", "query", "str", limits=_op.Limits(max_length=255), sensitive=True),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[UserDevice]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "UserDevice",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.UserDevice] = _op.operation(
    id="user_devices.create",
    method="POST",
    path="/v1/user-devices/",
    bodies=(
        _op.json_body(
            _op.Field("allow_notification", ("data", "attributes", "allow-notification"), "bool"),
            _op.Field("app_name", ("data", "attributes", "app-name"), "str"),
            _op.Field("app_version", ("data", "attributes", "app-version"), "str"),
            _op.Field("individual_id", ("data", "attributes", "individual-id"), "str"),
            _op.Field("model", ("data", "attributes", "model"), "str"),
            _op.Field("os_version", ("data", "attributes", "os-version"), "str"),
            _op.Field("sandbox", ("data", "attributes", "sandbox"), "bool"),
            _op.Field("token", ("data", "attributes", "token"), "str", sensitive=True),
            _op.Field("topic", ("data", "attributes", "topic"), "str"),
            _op.Field("type", ("data", "attributes", "type"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "user-devices"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "UserDevice", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET_LOGS: _op.Operation[_t.UserDeviceLog] = _op.operation(
    id="user_devices.get_logs",
    method="GET",
    path="/v1/user-devices/{id}/get-logs/",
    parameters=(
        _op.Parameter("id", "id", "path", "str"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[UserDeviceLog]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "UserDeviceLog",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET_LOGS)


class UserDevices(Resource):
    """Devices that receive push notifications."""

    def list(
        self,
        *,
        all_users: bool = NOT_GIVEN,
        filter_app_name: str = NOT_GIVEN,
        filter_app_version: str = NOT_GIVEN,
        filter_individual_id: str = NOT_GIVEN,
        filter_model: str = NOT_GIVEN,
        filter_type: _t.UserDeviceTypeLike | str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        token: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.UserDevice]:
        """List devices.

        Devices registered for push notifications: the caller's own, or those of all users with `all-users`.
        Filters go by app, version, model, kind and person.

        Args:
            all_users: Devices of all users, not only the caller's. (vendor's default: False)
            filter_app_name: Only this app. (at most 64 characters)
            filter_app_version: Only this version of the app. (at most 20 characters)
            filter_individual_id: Only this individual.
            filter_model: Only this model of device. (at most 64 characters)
            filter_type: Only devices of this push service. (one of `apn`, `fcm`, `web`)
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)
            token: Only the device with this token. (at most 255 characters)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/user-devices/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_devices.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            all_users=all_users,
            filter_app_name=filter_app_name,
            filter_app_version=filter_app_version,
            filter_individual_id=filter_individual_id,
            filter_model=filter_model,
            filter_type=filter_type,
            page_limit=page_limit,
            page_offset=page_offset,
            token=token,
        )

    def create(
        self,
        *,
        allow_notification: bool = NOT_GIVEN,
        app_name: str = NOT_GIVEN,
        app_version: str = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        model: str = NOT_GIVEN,
        os_version: str = NOT_GIVEN,
        sandbox: bool = NOT_GIVEN,
        token: str = NOT_GIVEN,
        topic: str = NOT_GIVEN,
        type: _t.UserDeviceTypeLike | str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.UserDevice:
        """Register a device for push notifications.

        `token` is the device's token at the push service. There is no item path: a device can be neither read
        singly nor changed, only its logs can be read.

        Args:
            allow_notification: Whether the device accepts notifications.
            app_name: Name of the mobile app.
            app_version: Version of the mobile app.
            individual_id: Individual who uses the device.
            model: Model of the device.
            os_version: Version of the operating system.
            sandbox: Whether the device uses the push service's sandbox. (vendor's default: False)
            token: Token of the device at the push service.
            topic: Topic at the push service, usually the app's bundle id.
            type: Push service of a device: Apple's (`apn`), Firebase (`fcm`) or web push. (one of `apn`, `fcm`,
                `web`)
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new device.
        Raises: StatusError.
        Source: POST /v1/user-devices/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_devices.create": "/right/path"})`.
        """
        return self._call(
            CREATE,
            options,
            allow_notification=allow_notification,
            app_name=app_name,
            app_version=app_version,
            individual_id=individual_id,
            model=model,
            os_version=os_version,
            sandbox=sandbox,
            token=token,
            topic=topic,
            type=type,
            meta=meta,
        )

    def get_logs(
        self, id: str, *, page_limit: int = NOT_GIVEN, page_offset: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.Pages[_t.UserDeviceLog]:
        """List what was pushed to a device.

        Each entry holds title, body, category and badge count of one push. Logs are paged and of type
        `user-device-logs`.

        Args:
            id: Id of the resource.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/user-devices/{id}/get-logs/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_devices.get_logs": "/right/path"})`.
        """
        return self._pages(GET_LOGS, options, id=id, page_limit=page_limit, page_offset=page_offset)


class AsyncUserDevices(AsyncResource):
    """Devices that receive push notifications."""

    def list(
        self,
        *,
        all_users: bool = NOT_GIVEN,
        filter_app_name: str = NOT_GIVEN,
        filter_app_version: str = NOT_GIVEN,
        filter_individual_id: str = NOT_GIVEN,
        filter_model: str = NOT_GIVEN,
        filter_type: _t.UserDeviceTypeLike | str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        token: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.UserDevice]:
        """List devices.

        Devices registered for push notifications: the caller's own, or those of all users with `all-users`.
        Filters go by app, version, model, kind and person.

        Args:
            all_users: Devices of all users, not only the caller's. (vendor's default: False)
            filter_app_name: Only this app. (at most 64 characters)
            filter_app_version: Only this version of the app. (at most 20 characters)
            filter_individual_id: Only this individual.
            filter_model: Only this model of device. (at most 64 characters)
            filter_type: Only devices of this push service. (one of `apn`, `fcm`, `web`)
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)
            token: Only the device with this token. (at most 255 characters)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/user-devices/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_devices.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            all_users=all_users,
            filter_app_name=filter_app_name,
            filter_app_version=filter_app_version,
            filter_individual_id=filter_individual_id,
            filter_model=filter_model,
            filter_type=filter_type,
            page_limit=page_limit,
            page_offset=page_offset,
            token=token,
        )

    async def create(
        self,
        *,
        allow_notification: bool = NOT_GIVEN,
        app_name: str = NOT_GIVEN,
        app_version: str = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        model: str = NOT_GIVEN,
        os_version: str = NOT_GIVEN,
        sandbox: bool = NOT_GIVEN,
        token: str = NOT_GIVEN,
        topic: str = NOT_GIVEN,
        type: _t.UserDeviceTypeLike | str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.UserDevice:
        """Register a device for push notifications.

        `token` is the device's token at the push service. There is no item path: a device can be neither read
        singly nor changed, only its logs can be read.

        Args:
            allow_notification: Whether the device accepts notifications.
            app_name: Name of the mobile app.
            app_version: Version of the mobile app.
            individual_id: Individual who uses the device.
            model: Model of the device.
            os_version: Version of the operating system.
            sandbox: Whether the device uses the push service's sandbox. (vendor's default: False)
            token: Token of the device at the push service.
            topic: Topic at the push service, usually the app's bundle id.
            type: Push service of a device: Apple's (`apn`), Firebase (`fcm`) or web push. (one of `apn`, `fcm`,
                `web`)
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new device.
        Raises: StatusError.
        Source: POST /v1/user-devices/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_devices.create": "/right/path"})`.
        """
        return await self._call(
            CREATE,
            options,
            allow_notification=allow_notification,
            app_name=app_name,
            app_version=app_version,
            individual_id=individual_id,
            model=model,
            os_version=os_version,
            sandbox=sandbox,
            token=token,
            topic=topic,
            type=type,
            meta=meta,
        )

    def get_logs(
        self, id: str, *, page_limit: int = NOT_GIVEN, page_offset: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.AsyncPages[_t.UserDeviceLog]:
        """List what was pushed to a device.

        Each entry holds title, body, category and badge count of one push. Logs are paged and of type
        `user-device-logs`.

        Args:
            id: Id of the resource.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/user-devices/{id}/get-logs/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_devices.get_logs": "/right/path"})`.
        """
        return self._pages(GET_LOGS, options, id=id, page_limit=page_limit, page_offset=page_offset)
