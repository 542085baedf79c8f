"""Files of bulk messages, uploaded in three steps."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.MessagingBulkAttachment] = _op.operation(
    id="messaging_bulk_attachments.list",
    method="GET",
    path="/v1/messaging-bulk-attachments/",
    parameters=(
        _op.Parameter("bulk_message_id", "bulk-message-id", "query", "str", required=True),
        _op.Parameter("filter_include_pending", "filter[include-pending]", "query", "bool"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[MessagingBulkAttachment]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "MessagingBulkAttachment",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.UploadTicket] = _op.operation(
    id="messaging_bulk_attachments.create",
    method="POST",
    path="/v1/messaging-bulk-attachments/",
    bodies=(
        _op.json_body(
            _op.Field("bulk_message_id", ("data", "attributes", "bulk-message-id"), "str"),
            _op.Field("content_type", ("data", "attributes", "content-type"), "str"),
            _op.Field("filename", ("data", "attributes", "filename"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "messaging-bulk-attachments"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "UploadTicket", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.MessagingBulkAttachment] = _op.operation(
    id="messaging_bulk_attachments.get",
    method="GET",
    path="/v1/messaging-bulk-attachments/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "MessagingBulkAttachment", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
PROCESS_UPLOAD: _op.Operation[_t.MessagingBulkAttachment] = _op.operation(
    id="messaging_bulk_attachments.process_upload",
    method="POST",
    path="/v1/messaging-bulk-attachments/{id}/process-upload/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.Body("application/json", constants=(((), {}),)),),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingBulkAttachment", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET, PROCESS_UPLOAD)


class MessagingBulkAttachments(Resource):
    """Files of bulk messages, uploaded in three steps."""

    def list(
        self,
        *,
        bulk_message_id: str,
        filter_include_pending: bool = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.MessagingBulkAttachment]:
        """List the attachments of a bulk message.

        Pending uploads are hidden unless they are asked for.

        Args:
            bulk_message_id: Bulk message whose files are wanted.
            filter_include_pending: Include attachments whose upload is not finished. (vendor's default: False)
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/messaging-bulk-attachments/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_bulk_attachments.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            bulk_message_id=bulk_message_id,
            filter_include_pending=filter_include_pending,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    def create(
        self,
        *,
        bulk_message_id: str = NOT_GIVEN,
        content_type: str = NOT_GIVEN,
        filename: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.UploadTicket:
        """Start an upload for a bulk message.

        Returns upload URL, form data and expiry inside `data`, without resource type. Send the file there, then
        call `process_upload`.

        Args:
            bulk_message_id: Bulk message that it belongs to.
            content_type: Media type of the file, such as `application/msword`.
            filename: Name of the file. (vendor's default: )
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: where to upload the file.
        Raises: StatusError.
        Source: POST /v1/messaging-bulk-attachments/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_bulk_attachments.create": "/right/path"})`.
        """
        return self._call(
            CREATE, options, bulk_message_id=bulk_message_id, content_type=content_type, filename=filename, meta=meta
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingBulkAttachment:
        """Get one bulk attachment.

        File name, size and type of what goes out with the bulk message.

        Args:
            id: Id of the resource.

        Returns: the bulk message attachment.
        Raises: StatusError.
        Source: GET /v1/messaging-bulk-attachments/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_bulk_attachments.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)

    def process_upload(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingBulkAttachment:
        """Finish an upload for a bulk message.

        To be called with an empty body once the file is uploaded.

        Args:
            id: Id of the resource.

        Returns: the bulk message attachment after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-bulk-attachments/{id}/process-upload/, inferred. If the path is wrong, correct
        it: `Courier(paths={"messaging_bulk_attachments.process_upload": "/right/path"})`.
        """
        return self._call(PROCESS_UPLOAD, options, id=id)


class AsyncMessagingBulkAttachments(AsyncResource):
    """Files of bulk messages, uploaded in three steps."""

    def list(
        self,
        *,
        bulk_message_id: str,
        filter_include_pending: bool = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.MessagingBulkAttachment]:
        """List the attachments of a bulk message.

        Pending uploads are hidden unless they are asked for.

        Args:
            bulk_message_id: Bulk message whose files are wanted.
            filter_include_pending: Include attachments whose upload is not finished. (vendor's default: False)
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/messaging-bulk-attachments/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_bulk_attachments.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            bulk_message_id=bulk_message_id,
            filter_include_pending=filter_include_pending,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    async def create(
        self,
        *,
        bulk_message_id: str = NOT_GIVEN,
        content_type: str = NOT_GIVEN,
        filename: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.UploadTicket:
        """Start an upload for a bulk message.

        Returns upload URL, form data and expiry inside `data`, without resource type. Send the file there, then
        call `process_upload`.

        Args:
            bulk_message_id: Bulk message that it belongs to.
            content_type: Media type of the file, such as `application/msword`.
            filename: Name of the file. (vendor's default: )
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: where to upload the file.
        Raises: StatusError.
        Source: POST /v1/messaging-bulk-attachments/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_bulk_attachments.create": "/right/path"})`.
        """
        return await self._call(
            CREATE, options, bulk_message_id=bulk_message_id, content_type=content_type, filename=filename, meta=meta
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingBulkAttachment:
        """Get one bulk attachment.

        File name, size and type of what goes out with the bulk message.

        Args:
            id: Id of the resource.

        Returns: the bulk message attachment.
        Raises: StatusError.
        Source: GET /v1/messaging-bulk-attachments/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_bulk_attachments.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)

    async def process_upload(self, id: str, **options: Unpack[CallOptions]) -> _t.MessagingBulkAttachment:
        """Finish an upload for a bulk message.

        To be called with an empty body once the file is uploaded.

        Args:
            id: Id of the resource.

        Returns: the bulk message attachment after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-bulk-attachments/{id}/process-upload/, inferred. If the path is wrong, correct
        it: `Courier(paths={"messaging_bulk_attachments.process_upload": "/right/path"})`.
        """
        return await self._call(PROCESS_UPLOAD, options, id=id)
