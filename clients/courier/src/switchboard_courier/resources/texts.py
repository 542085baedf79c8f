"""Single text messages and their delivery."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.Text] = _op.operation(
    id="texts.list",
    method="GET",
    path="/v1/texts/",
    parameters=(
        _op.Parameter("account_id", "account-id", "query", "str", required=True),
        _op.Parameter("filter_number_id", "filter[number-id]", "query", "str"),
        _op.Parameter("filter_target", "filter[target]", "query", "str"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[Text]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset", ("data",), "Text", parameter="page_offset", size="page_limit", default_size=100, identity=("id",)
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.Text] = _op.operation(
    id="texts.create",
    method="POST",
    path="/v1/texts/",
    bodies=(
        _op.json_body(
            _op.Field("account_id", ("data", "attributes", "account-id"), "str"),
            _op.Field("callback_json", ("data", "attributes", "callback-json"), "dict[str, Any]"),
            _op.Field("callback_one_off", ("data", "attributes", "callback-one-off"), "bool"),
            _op.Field("callback_status_url", ("data", "attributes", "callback-status-url"), "str"),
            _op.Field("callback_url", ("data", "attributes", "callback-url"), "str"),
            _op.Field("expected_responses", ("data", "attributes", "expected-responses"), "list[str]"),
            _op.Field("message", ("data", "attributes", "message"), "str"),
            _op.Field("number_id", ("data", "attributes", "number-id"), "str"),
            _op.Field("organization_id", ("data", "attributes", "organization-id"), "str"),
            _op.Field("target", ("data", "attributes", "target"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "texts"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "Text", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.Text] = _op.operation(
    id="texts.get",
    method="GET",
    path="/v1/texts/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "Text", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CALLBACK: _op.Operation[bytes] = _op.operation(
    id="texts.callback",
    method="POST",
    path="/v1/texts/{id}/callback/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.Body("application/json", fields=(_op.Field("body", (), "dict[str, Any]"),)),),
    responses=(_op.ResponseSpec("200", "*/*", "bytes"),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET, CALLBACK)


class Texts(Resource):
    """Single text messages and their delivery."""

    def list(
        self,
        *,
        account_id: str,
        filter_number_id: str = NOT_GIVEN,
        filter_target: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.Text]:
        """List texts of an account.

        Sent texts with their state; restrict them to a sender number or a recipient.

        Args:
            account_id: Text account whose texts are wanted.
            filter_number_id: Only this text number.
            filter_target: Only texts to this number.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/texts/, inferred. If the path is wrong, correct it: `Courier(paths={"texts.list":
        "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            account_id=account_id,
            filter_number_id=filter_number_id,
            filter_target=filter_target,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    def create(
        self,
        *,
        account_id: str = NOT_GIVEN,
        callback_json: Mapping[str, Any] = NOT_GIVEN,
        callback_one_off: bool = NOT_GIVEN,
        callback_status_url: str = NOT_GIVEN,
        callback_url: str = NOT_GIVEN,
        expected_responses: Sequence[str] = NOT_GIVEN,
        message: str = NOT_GIVEN,
        number_id: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        target: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Text:
        """Send a text.

        Needs a sender number and a target. Delivery reports go to `callback-status-url`, replies to
        `callback-url`; `expected-responses` presumably are matched against replies.

        Args:
            account_id: Text account that sends.
            callback_json: Data that is handed back with the callback.
            callback_one_off: Call back for the first reply only, presumably.
            callback_status_url: URL that receives delivery reports.
            callback_url: URL that receives replies.
            expected_responses: Replies that are expected.
            message: Text of the message.
            number_id: Text number that sends.
            organization_id: Organization that it belongs to.
            target: Phone number of the recipient, E.164 form.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new text.
        Raises: StatusError.
        Source: POST /v1/texts/, inferred. If the path is wrong, correct it: `Courier(paths={"texts.create":
        "/right/path"})`.
        """
        return self._call(
            CREATE,
            options,
            account_id=account_id,
            callback_json=callback_json,
            callback_one_off=callback_one_off,
            callback_status_url=callback_status_url,
            callback_url=callback_url,
            expected_responses=expected_responses,
            message=message,
            number_id=number_id,
            organization_id=organization_id,
            target=target,
            meta=meta,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.Text:
        """Get one text.

        `status` follows the carrier's delivery states, and `error` explains a failure.

        Args:
            id: Id of the resource.

        Returns: the text.
        Raises: StatusError.
        Source: GET /v1/texts/{id}/, inferred. If the path is wrong, correct it: `Courier(paths={"texts.get":
        "/right/path"})`.
        """
        return self._call(GET, options, id=id)

    def callback(self, id: str, *, body: Mapping[str, Any] = NOT_GIVEN, **options: Unpack[CallOptions]) -> bytes:
        """Take a carrier's callback for a text.

        Meant for the carrier, not for users: the body may hold anything. What a success looks like is not
        documented.

        Args:
            id: Id of the resource.
            body: Fields of the carrier's own.

        Returns: a response of unknown form, as it was sent.
        Raises: StatusError.
        Source: POST /v1/texts/{id}/callback/, inferred. If the path is wrong, correct it:
        `Courier(paths={"texts.callback": "/right/path"})`.
        """
        return self._call(CALLBACK, options, id=id, body=body)


class AsyncTexts(AsyncResource):
    """Single text messages and their delivery."""

    def list(
        self,
        *,
        account_id: str,
        filter_number_id: str = NOT_GIVEN,
        filter_target: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.Text]:
        """List texts of an account.

        Sent texts with their state; restrict them to a sender number or a recipient.

        Args:
            account_id: Text account whose texts are wanted.
            filter_number_id: Only this text number.
            filter_target: Only texts to this number.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/texts/, inferred. If the path is wrong, correct it: `Courier(paths={"texts.list":
        "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            account_id=account_id,
            filter_number_id=filter_number_id,
            filter_target=filter_target,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    async def create(
        self,
        *,
        account_id: str = NOT_GIVEN,
        callback_json: Mapping[str, Any] = NOT_GIVEN,
        callback_one_off: bool = NOT_GIVEN,
        callback_status_url: str = NOT_GIVEN,
        callback_url: str = NOT_GIVEN,
        expected_responses: Sequence[str] = NOT_GIVEN,
        message: str = NOT_GIVEN,
        number_id: str = NOT_GIVEN,
        organization_id: str = NOT_GIVEN,
        target: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Text:
        """Send a text.

        Needs a sender number and a target. Delivery reports go to `callback-status-url`, replies to
        `callback-url`; `expected-responses` presumably are matched against replies.

        Args:
            account_id: Text account that sends.
            callback_json: Data that is handed back with the callback.
            callback_one_off: Call back for the first reply only, presumably.
            callback_status_url: URL that receives delivery reports.
            callback_url: URL that receives replies.
            expected_responses: Replies that are expected.
            message: Text of the message.
            number_id: Text number that sends.
            organization_id: Organization that it belongs to.
            target: Phone number of the recipient, E.164 form.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new text.
        Raises: StatusError.
        Source: POST /v1/texts/, inferred. If the path is wrong, correct it: `Courier(paths={"texts.create":
        "/right/path"})`.
        """
        return await self._call(
            CREATE,
            options,
            account_id=account_id,
            callback_json=callback_json,
            callback_one_off=callback_one_off,
            callback_status_url=callback_status_url,
            callback_url=callback_url,
            expected_responses=expected_responses,
            message=message,
            number_id=number_id,
            organization_id=organization_id,
            target=target,
            meta=meta,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.Text:
        """Get one text.

        `status` follows the carrier's delivery states, and `error` explains a failure.

        Args:
            id: Id of the resource.

        Returns: the text.
        Raises: StatusError.
        Source: GET /v1/texts/{id}/, inferred. If the path is wrong, correct it: `Courier(paths={"texts.get":
        "/right/path"})`.
        """
        return await self._call(GET, options, id=id)

    async def callback(self, id: str, *, body: Mapping[str, Any] = NOT_GIVEN, **options: Unpack[CallOptions]) -> bytes:
        """Take a carrier's callback for a text.

        Meant for the carrier, not for users: the body may hold anything. What a success looks like is not
        documented.

        Args:
            id: Id of the resource.
            body: Fields of the carrier's own.

        Returns: a response of unknown form, as it was sent.
        Raises: StatusError.
        Source: POST /v1/texts/{id}/callback/, inferred. If the path is wrong, correct it:
        `Courier(paths={"texts.callback": "/right/path"})`.
        """
        return await self._call(CALLBACK, options, id=id, body=body)
