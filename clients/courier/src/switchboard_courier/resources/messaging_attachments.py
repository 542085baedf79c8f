"""Files of channel messages, uploaded in three steps."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.MessagingAttachment] = _op.operation(
    id="messaging_attachments.list",
    method="GET",
    path="/v1/messaging-attachments/",
    parameters=(
        _op.Parameter("message_id", "message-id", "query", "str", required=True),
        _op.Parameter("filter_include_pending", "filter[include-pending]", "query", "bool"),
        _op.Parameter("individual_id", "individual-id", "query", "str"),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[MessagingAttachment]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "MessagingAttachment",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.UploadTicket] = _op.operation(
    id="messaging_attachments.create",
    method="POST",
    path="/v1/messaging-attachments/",
    bodies=(
        _op.json_body(
            _op.Field("content_type", ("data", "attributes", "content-type"), "str"),
            _op.Field("filename", ("data", "attributes", "filename"), "str"),
            _op.Field("message_id", ("data", "attributes", "message-id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "messaging-attachments"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "UploadTicket", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.MessagingAttachment] = _op.operation(
    id="messaging_attachments.get",
    method="GET",
    path="/v1/messaging-attachments/{id}/",
    parameters=(
        _op.Parameter("id", "id", "path", "str"),
        _op.Parameter("individual_id", "individual-id", "query", "str"),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "MessagingAttachment", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
UPDATE: _op.Operation[_t.MessagingAttachment] = _op.operation(
    id="messaging_attachments.update",
    method="PATCH",
    path="/v1/messaging-attachments/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(
        _op.json_body(
            _op.Field("removed", ("data", "attributes", "removed"), "bool"),
            _op.Field("id", ("data", "id"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "messaging-attachments"),),
        ),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "MessagingAttachment", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
PROCESS_UPLOAD: _op.Operation[_t.MessagingAttachment] = _op.operation(
    id="messaging_attachments.process_upload",
    method="POST",
    path="/v1/messaging-attachments/{id}/process-upload/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.Body("application/json", fields=(_op.Field("individual_id", ("individual-id",), "str"),)),),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "MessagingAttachment", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET, UPDATE, PROCESS_UPLOAD)


class MessagingAttachments(Resource):
    """Files of channel messages, uploaded in three steps."""

    def list(
        self,
        *,
        message_id: str,
        filter_include_pending: bool = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.MessagingAttachment]:
        """List the attachments of a message.

        Attachments whose upload is not finished are left out unless `filter[include-pending]` is set.
        `individual-id` says for whom one reads.

        Args:
            message_id: Message whose files are wanted.
            filter_include_pending: Include attachments whose upload is not finished. (vendor's default: False)
            individual_id: Individual in whose name, or about whom, the request is made.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/messaging-attachments/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_attachments.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            message_id=message_id,
            filter_include_pending=filter_include_pending,
            individual_id=individual_id,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    def create(
        self,
        *,
        content_type: str = NOT_GIVEN,
        filename: str = NOT_GIVEN,
        message_id: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.UploadTicket:
        """Start an attachment upload.

        First of three steps: this call returns an upload URL with form data and an expiry, then the file goes to
        that URL, then `process_upload` makes it visible. The response has no resource type or attributes.

        Args:
            content_type: Media type of the file, such as `application/msword`.
            filename: Name of the file. (vendor's default: )
            message_id: Message that the file is for.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: where to upload the file.
        Raises: StatusError.
        Source: POST /v1/messaging-attachments/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_attachments.create": "/right/path"})`.
        """
        return self._call(
            CREATE, options, content_type=content_type, filename=filename, message_id=message_id, meta=meta
        )

    def get(self, id: str, *, individual_id: str = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.MessagingAttachment:
        """Get one attachment.

        Size, type and name of the file, with a thumbnail where there is one.

        Args:
            id: Id of the resource.
            individual_id: Individual in whose name, or about whom, the request is made.

        Returns: the message attachment.
        Raises: StatusError.
        Source: GET /v1/messaging-attachments/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_attachments.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id, individual_id=individual_id)

    def update(
        self, id: str, *, removed: bool = NOT_GIVEN, meta: Mapping[str, Any] = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.MessagingAttachment:
        """Remove or restore an attachment.

        `removed` is the only attribute that can be changed.

        Args:
            id: Id of the resource.
            removed: True removes the attachment.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed message attachment.
        Raises: StatusError.
        Source: PATCH /v1/messaging-attachments/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_attachments.update": "/right/path"})`.
        """
        return self._call(UPDATE, options, id=id, removed=removed, meta=meta)

    def process_upload(
        self, id: str, *, individual_id: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.MessagingAttachment:
        """Finish an attachment upload.

        Call it after the file has been sent to the upload URL; the attachment then belongs to its message.

        Args:
            id: Id of the resource.
            individual_id: Individual who uploaded the file.

        Returns: the message attachment after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-attachments/{id}/process-upload/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_attachments.process_upload": "/right/path"})`.
        """
        return self._call(PROCESS_UPLOAD, options, id=id, individual_id=individual_id)


class AsyncMessagingAttachments(AsyncResource):
    """Files of channel messages, uploaded in three steps."""

    def list(
        self,
        *,
        message_id: str,
        filter_include_pending: bool = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.MessagingAttachment]:
        """List the attachments of a message.

        Attachments whose upload is not finished are left out unless `filter[include-pending]` is set.
        `individual-id` says for whom one reads.

        Args:
            message_id: Message whose files are wanted.
            filter_include_pending: Include attachments whose upload is not finished. (vendor's default: False)
            individual_id: Individual in whose name, or about whom, the request is made.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/messaging-attachments/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_attachments.list": "/right/path"})`.
        """
        return self._pages(
            LIST,
            options,
            message_id=message_id,
            filter_include_pending=filter_include_pending,
            individual_id=individual_id,
            page_limit=page_limit,
            page_offset=page_offset,
        )

    async def create(
        self,
        *,
        content_type: str = NOT_GIVEN,
        filename: str = NOT_GIVEN,
        message_id: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.UploadTicket:
        """Start an attachment upload.

        First of three steps: this call returns an upload URL with form data and an expiry, then the file goes to
        that URL, then `process_upload` makes it visible. The response has no resource type or attributes.

        Args:
            content_type: Media type of the file, such as `application/msword`.
            filename: Name of the file. (vendor's default: )
            message_id: Message that the file is for.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: where to upload the file.
        Raises: StatusError.
        Source: POST /v1/messaging-attachments/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_attachments.create": "/right/path"})`.
        """
        return await self._call(
            CREATE, options, content_type=content_type, filename=filename, message_id=message_id, meta=meta
        )

    async def get(
        self, id: str, *, individual_id: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.MessagingAttachment:
        """Get one attachment.

        Size, type and name of the file, with a thumbnail where there is one.

        Args:
            id: Id of the resource.
            individual_id: Individual in whose name, or about whom, the request is made.

        Returns: the message attachment.
        Raises: StatusError.
        Source: GET /v1/messaging-attachments/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_attachments.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id, individual_id=individual_id)

    async def update(
        self, id: str, *, removed: bool = NOT_GIVEN, meta: Mapping[str, Any] = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.MessagingAttachment:
        """Remove or restore an attachment.

        `removed` is the only attribute that can be changed.

        Args:
            id: Id of the resource.
            removed: True removes the attachment.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the changed message attachment.
        Raises: StatusError.
        Source: PATCH /v1/messaging-attachments/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_attachments.update": "/right/path"})`.
        """
        return await self._call(UPDATE, options, id=id, removed=removed, meta=meta)

    async def process_upload(
        self, id: str, *, individual_id: str = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.MessagingAttachment:
        """Finish an attachment upload.

        Call it after the file has been sent to the upload URL; the attachment then belongs to its message.

        Args:
            id: Id of the resource.
            individual_id: Individual who uploaded the file.

        Returns: the message attachment after the action.
        Raises: StatusError.
        Source: POST /v1/messaging-attachments/{id}/process-upload/, inferred. If the path is wrong, correct it:
        `Courier(paths={"messaging_attachments.process_upload": "/right/path"})`.
        """
        return await self._call(PROCESS_UPLOAD, options, id=id, individual_id=individual_id)
