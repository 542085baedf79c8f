"""Files of e-mails, uploaded in three steps."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.UserEmailAttachment] = _op.operation(
    id="user_email_attachments.list",
    method="GET",
    path="/v1/user-email-attachments/",
    parameters=(
        _op.Parameter("email_id", "email-id", "query", "str", required=True),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[UserEmailAttachment]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset",
        ("data",),
        "UserEmailAttachment",
        parameter="page_offset",
        size="page_limit",
        default_size=100,
        identity=("id",),
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.UploadTicket] = _op.operation(
    id="user_email_attachments.create",
    method="POST",
    path="/v1/user-email-attachments/",
    bodies=(
        _op.json_body(
            _op.Field("content_type", ("data", "attributes", "content-type"), "str"),
            _op.Field("email_id", ("data", "attributes", "email-id"), "str"),
            _op.Field("filename", ("data", "attributes", "filename"), "str"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "user-email-attachments"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "UploadTicket"),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.UserEmailAttachment] = _op.operation(
    id="user_email_attachments.get",
    method="GET",
    path="/v1/user-email-attachments/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"), _op.Parameter("with_link", "with-link", "query", "bool")),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "UserEmailAttachment", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
PROCESS_UPLOAD: _op.Operation[_t.UserEmailAttachment] = _op.operation(
    id="user_email_attachments.process_upload",
    method="POST",
    path="/v1/user-email-attachments/{id}/process-upload/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.Body("application/json", constants=(((), {}),)),),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "UserEmailAttachment", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET, PROCESS_UPLOAD)


class UserEmailAttachments(Resource):
    """Files of e-mails, uploaded in three steps."""

    def list(
        self,
        *,
        email_id: str,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.UserEmailAttachment]:
        """List the attachments of an e-mail.

        Unfinished uploads show `ready-to-use` as false.

        Args:
            email_id: E-mail whose files are wanted.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/user-email-attachments/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_email_attachments.list": "/right/path"})`.
        """
        return self._pages(LIST, options, email_id=email_id, page_limit=page_limit, page_offset=page_offset)

    def create(
        self,
        *,
        content_type: str = NOT_GIVEN,
        email_id: str = NOT_GIVEN,
        filename: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.UploadTicket:
        """Start an upload for an e-mail.

        The response has no envelope: URL, form data and expiry stand at the top level, unlike in the two other
        upload calls. Send the file there, then call `process_upload`.

        Args:
            content_type: Media type of the file.
            email_id: E-mail that the file belongs to.
            filename: Name of the file.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: where to upload the file.
        Raises: StatusError.
        Source: POST /v1/user-email-attachments/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_email_attachments.create": "/right/path"})`.
        """
        return self._call(CREATE, options, content_type=content_type, email_id=email_id, filename=filename, meta=meta)

    def get(self, id: str, *, with_link: bool = NOT_GIVEN, **options: Unpack[CallOptions]) -> _t.UserEmailAttachment:
        """Get one e-mail attachment.

        A link for downloading the file is added with `with-link`.

        Args:
            id: Id of the resource.
            with_link: Add a link for downloading the file. (vendor's default: False)

        Returns: the e-mail attachment.
        Raises: StatusError.
        Source: GET /v1/user-email-attachments/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_email_attachments.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id, with_link=with_link)

    def process_upload(self, id: str, **options: Unpack[CallOptions]) -> _t.UserEmailAttachment:
        """Finish an upload for an e-mail.

        Needed before the e-mail is sent; takes an empty body.

        Args:
            id: Id of the resource.

        Returns: the e-mail attachment after the action.
        Raises: StatusError.
        Source: POST /v1/user-email-attachments/{id}/process-upload/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_email_attachments.process_upload": "/right/path"})`.
        """
        return self._call(PROCESS_UPLOAD, options, id=id)


class AsyncUserEmailAttachments(AsyncResource):
    """Files of e-mails, uploaded in three steps."""

    def list(
        self,
        *,
        email_id: str,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.UserEmailAttachment]:
        """List the attachments of an e-mail.

        Unfinished uploads show `ready-to-use` as false.

        Args:
            email_id: E-mail whose files are wanted.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/user-email-attachments/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_email_attachments.list": "/right/path"})`.
        """
        return self._pages(LIST, options, email_id=email_id, page_limit=page_limit, page_offset=page_offset)

    async def create(
        self,
        *,
        content_type: str = NOT_GIVEN,
        email_id: str = NOT_GIVEN,
        filename: str = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.UploadTicket:
        """Start an upload for an e-mail.

        The response has no envelope: URL, form data and expiry stand at the top level, unlike in the two other
        upload calls. Send the file there, then call `process_upload`.

        Args:
            content_type: Media type of the file.
            email_id: E-mail that the file belongs to.
            filename: Name of the file.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: where to upload the file.
        Raises: StatusError.
        Source: POST /v1/user-email-attachments/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_email_attachments.create": "/right/path"})`.
        """
        return await self._call(
            CREATE, options, content_type=content_type, email_id=email_id, filename=filename, meta=meta
        )

    async def get(
        self, id: str, *, with_link: bool = NOT_GIVEN, **options: Unpack[CallOptions]
    ) -> _t.UserEmailAttachment:
        """Get one e-mail attachment.

        A link for downloading the file is added with `with-link`.

        Args:
            id: Id of the resource.
            with_link: Add a link for downloading the file. (vendor's default: False)

        Returns: the e-mail attachment.
        Raises: StatusError.
        Source: GET /v1/user-email-attachments/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_email_attachments.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id, with_link=with_link)

    async def process_upload(self, id: str, **options: Unpack[CallOptions]) -> _t.UserEmailAttachment:
        """Finish an upload for an e-mail.

        Needed before the e-mail is sent; takes an empty body.

        Args:
            id: Id of the resource.

        Returns: the e-mail attachment after the action.
        Raises: StatusError.
        Source: POST /v1/user-email-attachments/{id}/process-upload/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_email_attachments.process_upload": "/right/path"})`.
        """
        return await self._call(PROCESS_UPLOAD, options, id=id)
