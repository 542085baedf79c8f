"""What happened on a text number."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from typing import Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.TextNumberLog] = _op.operation(
    id="text_number_logs.list",
    method="GET",
    path="/v1/text-number-logs/",
    parameters=(
        _op.Parameter("number_id", "number-id", "query", "str", required=True),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[TextNumberLog]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "TextNumberLog",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST,)


class TextNumberLogs(Resource):
    """What happened on a text number."""

    def list(
        self,
        *,
        number_id: str,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.TextNumberLog]:
        """List the log of a text number.

        Free-text lines, one entry each.

        Args:
            number_id: Text number whose log is wanted.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/text-number-logs/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_number_logs.list": "/right/path"})`.
        """
        return self._pages(LIST, options, number_id=number_id, page_limit=page_limit, page_offset=page_offset)


class AsyncTextNumberLogs(AsyncResource):
    """What happened on a text number."""

    def list(
        self,
        *,
        number_id: str,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.TextNumberLog]:
        """List the log of a text number.

        Free-text lines, one entry each.

        Args:
            number_id: Text number whose log is wanted.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/text-number-logs/, inferred. If the path is wrong, correct it:
        `Courier(paths={"text_number_logs.list": "/right/path"})`.
        """
        return self._pages(LIST, options, number_id=number_id, page_limit=page_limit, page_offset=page_offset)
