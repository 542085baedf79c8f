"""Users with their contact data, and messages to one of them."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.User] = _op.operation(
    id="users.list",
    method="GET",
    path="/v1/users/",
    parameters=(
        _op.Parameter("filter_email", "filter[email]", "query", "str"),
        _op.Parameter("filter_individual_id", "filter[individual-id]", "query", "str"),
        _op.Parameter("filter_username", "filter[username]", "query", "str", limits=_op.Limits(max_length=255)),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[User]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset", ("data",), "User", parameter="page_offset", size="page_limit", default_size=100, identity=("id",)
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.User] = _op.operation(
    id="users.get",
    method="GET",
    path="/v1/users/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "User", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
UPDATE: _op.Operation[_t.User] = _op.operation(
    id="users.update",
    method="PATCH",
    path="/v1/users/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("notifications", ("data", "attributes", "notifications"), "list[str]"),
            _op.Field("id", ("data", "id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "users"),),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "User", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
    deprecated=True,
)
MULTICAST: _op.Operation[_t.MulticastReceipt] = _op.operation(
    id="users.multicast",
    method="POST",
    path="/v1/users/{id}/multicast/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("data", ("data",), "dict[str, Any]"),
            _op.Field("individual_id", ("individual-id",), "str"),
            _op.Field("organization_id", ("organization-id",), "str"),
            _op.Field("template_id", ("template-id",), "str", required=True, limits=_op.Limits(max_length=255)),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MulticastReceipt"),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
VALIDATE_MULTICAST_PARAMS: _op.Operation[_t.MulticastValidation] = _op.operation(
    id="users.validate_multicast_params",
    method="POST",
    path="/v1/users/{id}/validate-multicast-params/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("data", ("data",), "dict[str, Any]", required=True),
            _op.Field("individual_id", ("individual-id",), "str", required=True),
            _op.Field("organization_id", ("organization-id",), "str", required=True),
            _op.Field("template_id", ("template-id",), "str", required=True, limits=_op.Limits(max_length=255)),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MulticastValidation"),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, GET, UPDATE, MULTICAST, VALIDATE_MULTICAST_PARAMS)


class Users(Resource):
    """Users with their contact data, and messages to one of them."""

    def list(
        self,
        *,
        filter_email: str = NOT_GIVEN,
        filter_individual_id: str = NOT_GIVEN,
        filter_username: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.User]:
        """List users.

        Find users by e-mail address, user name or individual.

        Args:
            filter_email: Only the user with this e-mail address.
            filter_individual_id: Only this individual.
            filter_username: Only the user with this name. (at most 255 characters)
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/users/, inferred. If the path is wrong, correct it: `Courier(paths={"users.list":
        "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            filter_email=filter_email,
            filter_individual_id=filter_individual_id,
            filter_username=filter_username,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.User:
        """Get one user.

        Contact data with its verification, language, time zone and preferred ways of contact.

        Args:
            id: Id of the resource.

        Returns: the user.
        Raises: StatusError.
        Source: GET /v1/users/{id}/, inferred. If the path is wrong, correct it: `Courier(paths={"users.get":
        "/right/path"})`.
        """
        return self._call(GET, options, id=id)

    def update(
        self,
        id: str,
        *,
        notifications: Sequence[str] = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.User:
        """Set a user's notification ways.

        Deprecated by the vendor, without a named successor.

        Deprecated by the vendor.

        Args:
            id: Id of the resource.
            notifications: Ways in which the user wants to be notified, such as `email`.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed user.
        Raises: StatusError.
        Source: PATCH /v1/users/{id}/, inferred. If the path is wrong, correct it: `Courier(paths={"users.update":
        "/right/path"})`.
        """
        return self._call(UPDATE, options, id=id, notifications=notifications, meta=meta)

    def multicast(
        self,
        id: str,
        *,
        template_id: str,
        data: Mapping[str, Any] = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MulticastReceipt:
        """Send a templated message to a user.

        `data` is the template's data, not a JSON:API document. The response is a plain object with the id of the
        sending task.

        Args:
            id: Id of the resource.
            template_id: Template of the message. (at most 255 characters)
            data: Values for the template's placeholders; not a JSON:API document.
            individual_id: Individual the message is about.
            organization_id: Organization in whose name it is sent.

        Returns: the sending has begun.
        Raises: StatusError.
        Source: POST /v1/users/{id}/multicast/, inferred. If the path is wrong, correct it:
        `Courier(paths={"users.multicast": "/right/path"})`.
        """
        return self._call(
            MULTICAST,
            options,
            id=id,
            template_id=template_id,
            data=data,
            individual_id=individual_id,
            organization_id=organization_id,
        )

    def validate_multicast_params(
        self,
        id: str,
        *,
        data: Mapping[str, Any],
        individual_id: str,
        organization_id: str,
        template_id: str,
        **options: Unpack[CallOptions],
    ) -> _t.MulticastValidation:
        """Check the data of a templated message.

        Tests whether the template can be rendered with this data. All four fields are mandatory; the response is
        a verdict with an explanation, without an envelope.

        Args:
            id: Id of the resource.
            data: Values for the template's placeholders; not a JSON:API document.
            individual_id: Individual the message is about.
            organization_id: Organization in whose name it would be sent.
            template_id: Template of the message. (at most 255 characters)

        Returns: the verdict.
        Raises: StatusError.
        Source: POST /v1/users/{id}/validate-multicast-params/, inferred. If the path is wrong, correct it:
        `Courier(paths={"users.validate_multicast_params": "/right/path"})`.
        """
        return self._call(
            VALIDATE_MULTICAST_PARAMS,
            options,
            id=id,
            data=data,
            individual_id=individual_id,
            organization_id=organization_id,
            template_id=template_id,
        )


class AsyncUsers(AsyncResource):
    """Users with their contact data, and messages to one of them."""

    def list(
        self,
        *,
        filter_email: str = NOT_GIVEN,
        filter_individual_id: str = NOT_GIVEN,
        filter_username: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.User]:
        """List users.

        Find users by e-mail address, user name or individual.

        Args:
            filter_email: Only the user with this e-mail address.
            filter_individual_id: Only this individual.
            filter_username: Only the user with this name. (at most 255 characters)
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/users/, inferred. If the path is wrong, correct it: `Courier(paths={"users.list":
        "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            filter_email=filter_email,
            filter_individual_id=filter_individual_id,
            filter_username=filter_username,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.User:
        """Get one user.

        Contact data with its verification, language, time zone and preferred ways of contact.

        Args:
            id: Id of the resource.

        Returns: the user.
        Raises: StatusError.
        Source: GET /v1/users/{id}/, inferred. If the path is wrong, correct it: `Courier(paths={"users.get":
        "/right/path"})`.
        """
        return await self._call(GET, options, id=id)

    async def update(
        self,
        id: str,
        *,
        notifications: Sequence[str] = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.User:
        """Set a user's notification ways.

        Deprecated by the vendor, without a named successor.

        Deprecated by the vendor.

        Args:
            id: Id of the resource.
            notifications: Ways in which the user wants to be notified, such as `email`.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed user.
        Raises: StatusError.
        Source: PATCH /v1/users/{id}/, inferred. If the path is wrong, correct it: `Courier(paths={"users.update":
        "/right/path"})`.
        """
        return await self._call(UPDATE, options, id=id, notifications=notifications, meta=meta)

    async def multicast(
        self,
        id: str,
        *,
        template_id: str,
        data: Mapping[str, Any] = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.MulticastReceipt:
        """Send a templated message to a user.

        `data` is the template's data, not a JSON:API document. The response is a plain object with the id of the
        sending task.

        Args:
            id: Id of the resource.
            template_id: Template of the message. (at most 255 characters)
            data: Values for the template's placeholders; not a JSON:API document.
            individual_id: Individual the message is about.
            organization_id: Organization in whose name it is sent.

        Returns: the sending has begun.
        Raises: StatusError.
        Source: POST /v1/users/{id}/multicast/, inferred. If the path is wrong, correct it:
        `Courier(paths={"users.multicast": "/right/path"})`.
        """
        return await self._call(
            MULTICAST,
            options,
            id=id,
            template_id=template_id,
            data=data,
            individual_id=individual_id,
            organization_id=organization_id,
        )

    async def validate_multicast_params(
        self,
        id: str,
        *,
        data: Mapping[str, Any],
        individual_id: str,
        organization_id: str,
        template_id: str,
        **options: Unpack[CallOptions],
    ) -> _t.MulticastValidation:
        """Check the data of a templated message.

        Tests whether the template can be rendered with this data. All four fields are mandatory; the response is
        a verdict with an explanation, without an envelope.

        Args:
            id: Id of the resource.
            data: Values for the template's placeholders; not a JSON:API document.
            individual_id: Individual the message is about.
            organization_id: Organization in whose name it would be sent.
            template_id: Template of the message. (at most 255 characters)

        Returns: the verdict.
        Raises: StatusError.
        Source: POST /v1/users/{id}/validate-multicast-params/, inferred. If the path is wrong, correct it:
        `Courier(paths={"users.validate_multicast_params": "/right/path"})`.
        """
        return await self._call(
            VALIDATE_MULTICAST_PARAMS,
            options,
            id=id,
            data=data,
            individual_id=individual_id,
            organization_id=organization_id,
            template_id=template_id,
        )
