"""Phone numbers that send and receive texts."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.TextAccountNumber] = _op.operation(
    id="text_account_numbers.list",
    method="GET",
    path="/v1/text-account-numbers/",
    parameters=(
        _op.Parameter("account_id", "account-id", "query", "str"),
        _op.Parameter("filter_phone_number", "filter[phone-number]", "query", "str"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
        _op.Parameter("phone_number", "phone-number", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[TextAccountNumber]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "TextAccountNumber",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.TextAccountNumber] = _op.operation(
    id="text_account_numbers.create",
    method="POST",
    path="/v1/text-account-numbers/",
    bodies=(
        _op.json_body(
            _op.Field("account_id", ("data", "attributes", "account-id"), "str"),
            _op.Field("alert", ("data", "attributes", "alert"), "bool"),
            _op.Field("area_code", ("data", "attributes", "area-code"), "str", limits=_op.Limits(max_length=3)),
            _op.Field("forward_to", ("data", "attributes", "forward-to"), "str"),
            _op.Field("logging", ("data", "attributes", "logging"), "bool"),
            _op.Field("notes", ("data", "attributes", "notes"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "text-account-numbers"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "TextAccountNumber", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.TextAccountNumber] = _op.operation(
    id="text_account_numbers.get",
    method="GET",
    path="/v1/text-account-numbers/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "TextAccountNumber", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
UPDATE: _op.Operation[_t.TextAccountNumber] = _op.operation(
    id="text_account_numbers.update",
    method="PATCH",
    path="/v1/text-account-numbers/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("alert", ("data", "attributes", "alert"), "bool"),
            _op.Field("events", ("data", "attributes", "events"), "TextNumberEvents"),
            _op.Field("forward_to", ("data", "attributes", "forward-to"), "str"),
            _op.Field("logging", ("data", "attributes", "logging"), "bool"),
            _op.Field("notes", ("data", "attributes", "notes"), "str"),
            _op.Field("id", ("data", "id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "text-account-numbers"),),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "TextAccountNumber", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
RESET_LOGS: _op.Operation[_t.TextAccountNumber] = _op.operation(
    id="text_account_numbers.reset_logs",
    method="POST",
    path="/v1/text-account-numbers/{id}/reset-logs/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.Body("application/json", constants=(((), {}),)),),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "TextAccountNumber", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET, UPDATE, RESET_LOGS)


class TextAccountNumbers(Resource):
    """Phone numbers that send and receive texts."""

    def list(
        self,
        *,
        account_id: str = NOT_GIVEN,
        filter_phone_number: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.TextAccountNumber]:
        """List text numbers.

        Phone numbers that texts are sent from, of one account or all; a number can be looked up in E.164 form.
        There are two parameters for that; the difference is not documented.

        Args:
            account_id: Only numbers of this text account.
            filter_phone_number: Only this phone number.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)
            phone_number: Phone number to look up.

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/text-account-numbers/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_account_numbers.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            account_id=account_id,
            filter_phone_number=filter_phone_number,
            page_limit=page_limit,
            page_offset=page_offset,
            phone_number=phone_number,
        )

    def create(
        self,
        *,
        account_id: str = NOT_GIVEN,
        alert: bool = NOT_GIVEN,
        area_code: str = NOT_GIVEN,
        forward_to: str = NOT_GIVEN,
        logging: bool = NOT_GIVEN,
        notes: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.TextAccountNumber:
        """Get a new text number for an account.

        Obtains a number in the wanted area code. Logging of what arrives is off unless requested.

        Args:
            account_id: Text account that holds the number.
            alert: Whether incoming texts raise an alert.
            area_code: Area code in which a number is wanted. (at most 3 characters)
            forward_to: Where incoming texts are forwarded to.
            logging: Whether incoming texts are logged. (vendor's default: False)
            notes: Notes on the number.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new text number.
        Raises: StatusError.
        Source: POST /v1/text-account-numbers/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_account_numbers.create": "/right/path"})`.
        """
        return self._call(
            CREATE,
            options,
            account_id=account_id,
            alert=alert,
            area_code=area_code,
            forward_to=forward_to,
            logging=logging,
            notes=notes,
            meta=meta,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.TextAccountNumber:
        """Get one text number.

        With its place, capabilities and forwarding.

        Args:
            id: Id of the resource.

        Returns: the text number.
        Raises: StatusError.
        Source: GET /v1/text-account-numbers/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_account_numbers.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)

    def update(
        self,
        id: str,
        *,
        alert: bool = NOT_GIVEN,
        events: _t.TextNumberEvents | _t.TextNumberEventsDict = NOT_GIVEN,
        forward_to: str = NOT_GIVEN,
        logging: bool = NOT_GIVEN,
        notes: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.TextAccountNumber:
        """Change a text number.

        Alerts, logging, forwarding, notes and the reaction to texts from unknown numbers.

        Args:
            id: Id of the resource.
            alert: Whether incoming texts raise an alert.
            events: Reactions to events on a text number.
            forward_to: Where incoming texts are forwarded to.
            logging: Whether incoming texts are logged.
            notes: Notes on the number.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed text number.
        Raises: StatusError.
        Source: PATCH /v1/text-account-numbers/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_account_numbers.update": "/right/path"})`.
        """
        return self._call(
            UPDATE,
            options,
            id=id,
            alert=alert,
            events=events,
            forward_to=forward_to,
            logging=logging,
            notes=notes,
            meta=meta,
        )

    def reset_logs(self, id: str, **options: Unpack[CallOptions]) -> _t.TextAccountNumber:
        """Clear the logs of a text number.

        Empties what `text_number_logs.list` shows for it. Takes an empty body.

        Args:
            id: Id of the resource.

        Returns: the text number after the action.
        Raises: StatusError.
        Source: POST /v1/text-account-numbers/{id}/reset-logs/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_account_numbers.reset_logs": "/right/path"})`.
        """
        return self._call(RESET_LOGS, options, id=id)


class AsyncTextAccountNumbers(AsyncResource):
    """Phone numbers that send and receive texts."""

    def list(
        self,
        *,
        account_id: str = NOT_GIVEN,
        filter_phone_number: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        phone_number: str = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.TextAccountNumber]:
        """List text numbers.

        Phone numbers that texts are sent from, of one account or all; a number can be looked up in E.164 form.
        There are two parameters for that; the difference is not documented.

        Args:
            account_id: Only numbers of this text account.
            filter_phone_number: Only this phone number.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)
            phone_number: Phone number to look up.

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/text-account-numbers/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_account_numbers.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            account_id=account_id,
            filter_phone_number=filter_phone_number,
            page_limit=page_limit,
            page_offset=page_offset,
            phone_number=phone_number,
        )

    async def create(
        self,
        *,
        account_id: str = NOT_GIVEN,
        alert: bool = NOT_GIVEN,
        area_code: str = NOT_GIVEN,
        forward_to: str = NOT_GIVEN,
        logging: bool = NOT_GIVEN,
        notes: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.TextAccountNumber:
        """Get a new text number for an account.

        Obtains a number in the wanted area code. Logging of what arrives is off unless requested.

        Args:
            account_id: Text account that holds the number.
            alert: Whether incoming texts raise an alert.
            area_code: Area code in which a number is wanted. (at most 3 characters)
            forward_to: Where incoming texts are forwarded to.
            logging: Whether incoming texts are logged. (vendor's default: False)
            notes: Notes on the number.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new text number.
        Raises: StatusError.
        Source: POST /v1/text-account-numbers/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_account_numbers.create": "/right/path"})`.
        """
        return await self._call(
            CREATE,
            options,
            account_id=account_id,
            alert=alert,
            area_code=area_code,
            forward_to=forward_to,
            logging=logging,
            notes=notes,
            meta=meta,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.TextAccountNumber:
        """Get one text number.

        With its place, capabilities and forwarding.

        Args:
            id: Id of the resource.

        Returns: the text number.
        Raises: StatusError.
        Source: GET /v1/text-account-numbers/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_account_numbers.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)

    async def update(
        self,
        id: str,
        *,
        alert: bool = NOT_GIVEN,
        events: _t.TextNumberEvents | _t.TextNumberEventsDict = NOT_GIVEN,
        forward_to: str = NOT_GIVEN,
        logging: bool = NOT_GIVEN,
        notes: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.TextAccountNumber:
        """Change a text number.

        Alerts, logging, forwarding, notes and the reaction to texts from unknown numbers.

        Args:
            id: Id of the resource.
            alert: Whether incoming texts raise an alert.
            events: Reactions to events on a text number.
            forward_to: Where incoming texts are forwarded to.
            logging: Whether incoming texts are logged.
            notes: Notes on the number.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed text number.
        Raises: StatusError.
        Source: PATCH /v1/text-account-numbers/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_account_numbers.update": "/right/path"})`.
        """
        return await self._call(
            UPDATE,
            options,
            id=id,
            alert=alert,
            events=events,
            forward_to=forward_to,
            logging=logging,
            notes=notes,
            meta=meta,
        )

    async def reset_logs(self, id: str, **options: Unpack[CallOptions]) -> _t.TextAccountNumber:
        """Clear the logs of a text number.

        Empties what `text_number_logs.list` shows for it. Takes an empty body.

        Args:
            id: Id of the resource.

        Returns: the text number after the action.
        Raises: StatusError.
        Source: POST /v1/text-account-numbers/{id}/reset-logs/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_account_numbers.reset_logs": "/right/path"})`.
        """
        return await self._call(RESET_LOGS, options, id=id)
