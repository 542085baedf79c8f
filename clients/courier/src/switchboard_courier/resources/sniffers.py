"""Recording of a user's requests, for support."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

CREATE: _op.Operation[_t.Sniffer] = _op.operation(
    id="sniffers.create",
    method="POST",
    path="/v1/sniffers/",
    bodies=(
        _op.json_body(
            _op.Field("user_id", ("data", "attributes", "user-id"), "str"),
            _op.Field("valid_until", ("data", "attributes", "valid-until"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "sniffers"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "Sniffer", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.Sniffer] = _op.operation(
    id="sniffers.get",
    method="GET",
    path="/v1/sniffers/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "Sniffer", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET_LOGS: _op.Operation[_t.SnifferLog] = _op.operation(
    id="sniffers.get_logs",
    method="GET",
    path="/v1/sniffers/{id}/get-logs/",
    parameters=(
        _op.Parameter("id", "id", "path", "str"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[SnifferLog]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "SnifferLog",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (CREATE, GET, GET_LOGS)


class Sniffers(Resource):
    """Recording of a user's requests, for support."""

    def create(
        self,
        *,
        user_id: str = NOT_GIVEN,
        valid_until: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Sniffer:
        """Start recording a user's requests.

        For support: requests of the user are logged until `valid-until`.

        Args:
            user_id: User whose requests are recorded.
            valid_until: End of the recording, `YYYY-MM-DD hh:mm:ss` in UTC; may also be given as RFC 3339.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new sniffer.
        Raises: StatusError.
        Source: POST /v1/sniffers/, inferred. If the path is wrong, correct it: `Courier(paths={"sniffers.create":
        "/right/path"})`.
        """
        return self._call(CREATE, options, user_id=user_id, valid_until=valid_until, meta=meta)

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.Sniffer:
        """Get one sniffer.

        Whose requests are recorded, and until when.

        Args:
            id: Id of the resource.

        Returns: the sniffer.
        Raises: StatusError.
        Source: GET /v1/sniffers/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"sniffers.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)

    def get_logs(
        self, id: str, *, page_limit: int = NOT_GIVEN, page_offset: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.Pages[_t.SnifferLog]:
        """List the requests that a sniffer recorded.

        Each entry is one HTTP request with its response. Logs may contain personal data.

        Args:
            id: Id of the resource.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/sniffers/{id}/get-logs/, inferred. If the path is wrong, correct it:
        `Courier(paths={"sniffers.get_logs": "/right/path"})`.
        """
        return self._pages(GET_LOGS, options, id=id, page_limit=page_limit, page_offset=page_offset)


class AsyncSniffers(AsyncResource):
    """Recording of a user's requests, for support."""

    async def create(
        self,
        *,
        user_id: str = NOT_GIVEN,
        valid_until: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Sniffer:
        """Start recording a user's requests.

        For support: requests of the user are logged until `valid-until`.

        Args:
            user_id: User whose requests are recorded.
            valid_until: End of the recording, `YYYY-MM-DD hh:mm:ss` in UTC; may also be given as RFC 3339.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new sniffer.
        Raises: StatusError.
        Source: POST /v1/sniffers/, inferred. If the path is wrong, correct it: `Courier(paths={"sniffers.create":
        "/right/path"})`.
        """
        return await self._call(CREATE, options, user_id=user_id, valid_until=valid_until, meta=meta)

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.Sniffer:
        """Get one sniffer.

        Whose requests are recorded, and until when.

        Args:
            id: Id of the resource.

        Returns: the sniffer.
        Raises: StatusError.
        Source: GET /v1/sniffers/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"sniffers.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)

    def get_logs(
        self, id: str, *, page_limit: int = NOT_GIVEN, page_offset: int = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.AsyncPages[_t.SnifferLog]:
        """List the requests that a sniffer recorded.

        Each entry is one HTTP request with its response. Logs may contain personal data.

        Args:
            id: Id of the resource.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/sniffers/{id}/get-logs/, inferred. If the path is wrong, correct it:
        `Courier(paths={"sniffers.get_logs": "/right/path"})`.
        """
        return self._pages(GET_LOGS, options, id=id, page_limit=page_limit, page_offset=page_offset)
