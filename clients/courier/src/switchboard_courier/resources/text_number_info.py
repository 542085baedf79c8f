"""Carrier data of phone numbers."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.TextNumberInfo] = _op.operation(
    id="text_number_info.list",
    method="GET",
    path="/v1/text-number-info/",
    parameters=(
        _op.Parameter("number", "number", "query", "str", required=True),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[TextNumberInfo]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "TextNumberInfo",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.TextNumberInfo] = _op.operation(
    id="text_number_info.create",
    method="POST",
    path="/v1/text-number-info/",
    bodies=(
        _op.json_body(
            _op.Field("number", ("data", "attributes", "number"), "str"),
            _op.Field("reresolve", ("data", "attributes", "reresolve"), "bool"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "text-number-info"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "TextNumberInfo", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.TextNumberInfo] = _op.operation(
    id="text_number_info.get",
    method="GET",
    path="/v1/text-number-info/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "TextNumberInfo", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET)


class TextNumberInfoResource(Resource):
    """Carrier data of phone numbers."""

    def list(
        self, *, number: str, page_limit: int = NOT_GIVEN, page_offset: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.Pages[_t.TextNumberInfo]:
        """Look up what is known about a number.

        Returns the stored carrier data of one US number, as a list.

        Args:
            number: Phone number to look up, a US number in E.164 form.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/text-number-info/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_number_info.list": "/right/path"})`.
        """
        return self._pages(LIST, options, number=number, page_limit=page_limit, page_offset=page_offset)

    def create(
        self,
        *,
        number: str = NOT_GIVEN,
        reresolve: bool = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.TextNumberInfo:
        """Resolve a phone number.

        Asks for carrier and type of a number. A number that is known already is asked anew only with `reresolve`.

        Args:
            number: The number looked up.
            reresolve: Ask the carrier anew even if the number is known. (vendor's default: False)
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new number record.
        Raises: StatusError.
        Source: POST /v1/text-number-info/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_number_info.create": "/right/path"})`.
        """
        return self._call(CREATE, options, number=number, reresolve=reresolve, meta=meta)

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.TextNumberInfo:
        """Get one number record.

        `status` tells whether the look-up has finished, `error` why it failed.

        Args:
            id: Id of the resource.

        Returns: the number record.
        Raises: StatusError.
        Source: GET /v1/text-number-info/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_number_info.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)


class AsyncTextNumberInfoResource(AsyncResource):
    """Carrier data of phone numbers."""

    def list(
        self, *, number: str, page_limit: int = NOT_GIVEN, page_offset: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.AsyncPages[_t.TextNumberInfo]:
        """Look up what is known about a number.

        Returns the stored carrier data of one US number, as a list.

        Args:
            number: Phone number to look up, a US number in E.164 form.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/text-number-info/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_number_info.list": "/right/path"})`.
        """
        return self._pages(LIST, options, number=number, page_limit=page_limit, page_offset=page_offset)

    async def create(
        self,
        *,
        number: str = NOT_GIVEN,
        reresolve: bool = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.TextNumberInfo:
        """Resolve a phone number.

        Asks for carrier and type of a number. A number that is known already is asked anew only with `reresolve`.

        Args:
            number: The number looked up.
            reresolve: Ask the carrier anew even if the number is known. (vendor's default: False)
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new number record.
        Raises: StatusError.
        Source: POST /v1/text-number-info/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_number_info.create": "/right/path"})`.
        """
        return await self._call(CREATE, options, number=number, reresolve=reresolve, meta=meta)

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.TextNumberInfo:
        """Get one number record.

        `status` tells whether the look-up has finished, `error` why it failed.

        Args:
            id: Id of the resource.

        Returns: the number record.
        Raises: StatusError.
        Source: GET /v1/text-number-info/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_number_info.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)
