"""E-mails to people, from draft to delivery."""

# Generated from openapi/courier.yaml and its overrides by `make generate` in the Switchboard repository.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

import switchboard_courier as _t

from .._runtime import operation as _op
from .._runtime.resource import NOT_GIVEN, AsyncResource, CallOptions, Resource

LIST: _op.Operation[_t.UserEmail] = _op.operation(
    id="user_emails.list",
    method="GET",
    path="/v1/user-emails/",
    parameters=(
        _op.Parameter("individual_id", "individual-id", "query", "str", required=True),
        _op.Parameter("page_limit", "page[limit]", "query", "int", limits=_op.Limits(minimum=1, maximum=1000)),
        _op.Parameter("page_offset", "page[offset]", "query", "int", limits=_op.Limits(minimum=0)),
    ),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "list[UserEmail]", unwrap=("data",)),),
    paging=_op.Paging(
        "offset", ("data",), "UserEmail", parameter="page_offset", size="page_limit", default_size=100, identity=("id",)
    ),
    security=(("bearerAuth",),),
    evidence="inferred",
)
CREATE: _op.Operation[_t.UserEmail] = _op.operation(
    id="user_emails.create",
    method="POST",
    path="/v1/user-emails/",
    bodies=(
        _op.json_body(
            _op.Field("auto_send", ("data", "attributes", "auto-send"), "bool"),
            _op.Field("individual_id", ("data", "attributes", "individual-id"), "str"),
            _op.Field("message", ("data", "attributes", "message"), "str"),
            _op.Field("message_html", ("data", "attributes", "message-html"), "str"),
            _op.Field("sender_organization_id", ("data", "attributes", "sender-organization-id"), "str"),
            _op.Field("subject", ("data", "attributes", "subject"), "str"),
            _op.Field("to", ("data", "attributes", "to"), "str | list[str]"),
            _op.Field("meta", ("meta",), "dict[str, Any]"),
            constants=((("data", "type"), "user-emails"),),
        ),
    ),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "UserEmail", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
GET: _op.Operation[_t.UserEmail] = _op.operation(
    id="user_emails.get",
    method="GET",
    path="/v1/user-emails/{id}/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    responses=(_op.ResponseSpec("200", "application/vnd.api+json", "UserEmail", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
SEND: _op.Operation[_t.UserEmail] = _op.operation(
    id="user_emails.send",
    method="POST",
    path="/v1/user-emails/{id}/send/",
    parameters=(_op.Parameter("id", "id", "path", "str"),),
    bodies=(_op.Body("application/json", constants=(((), {}),)),),
    responses=(_op.ResponseSpec("201", "application/vnd.api+json", "UserEmail", unwrap=("data",)),),
    security=(("bearerAuth",),),
    evidence="inferred",
)
OPERATIONS = (LIST, CREATE, GET, SEND)


class UserEmails(Resource):
    """E-mails to people, from draft to delivery."""

    def list(
        self,
        *,
        individual_id: str,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.Pages[_t.UserEmail]:
        """List a person's e-mails.

        Drafts and sent ones alike, told apart by `status`.

        Args:
            individual_id: Individual in whose name, or about whom, the request is made.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/user-emails/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_emails.list": "/right/path"})`.
        """
        return self._pages(LIST, options, individual_id=individual_id, page_limit=page_limit, page_offset=page_offset)

    def create(
        self,
        *,
        auto_send: bool = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        message: str = NOT_GIVEN,
        message_html: str = NOT_GIVEN,
        sender_organization_id: str = NOT_GIVEN,
        subject: str = NOT_GIVEN,
        to: str | Sequence[str] = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.UserEmail:
        """Write an e-mail.

        To one address or several, as plain text and HTML. Without `auto-send` it stays a draft, to which files
        can be attached before `send`.

        Args:
            auto_send: Send it at once instead of keeping a draft.
            individual_id: Individual who is written to.
            message: The message as plain text.
            message_html: The message as HTML.
            sender_organization_id: Organization in whose name it is sent.
            subject: Subject line.
            to: One address, or several.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new e-mail.
        Raises: StatusError.
        Source: POST /v1/user-emails/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_emails.create": "/right/path"})`.
        """
        return self._call(
            CREATE,
            options,
            auto_send=auto_send,
            individual_id=individual_id,
            message=message,
            message_html=message_html,
            sender_organization_id=sender_organization_id,
            subject=subject,
            to=to,
            meta=meta,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> _t.UserEmail:
        """Get one e-mail.

        With the result of the delivery and the id of the task that did it.

        Args:
            id: Id of the resource.

        Returns: the e-mail.
        Raises: StatusError.
        Source: GET /v1/user-emails/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_emails.get": "/right/path"})`.
        """
        return self._call(GET, options, id=id)

    def send(self, id: str, **options: Unpack[CallOptions]) -> _t.UserEmail:
        """Send a draft e-mail.

        Starts the delivery and returns the e-mail; the outcome appears in `status` and `result`.

        Args:
            id: Id of the resource.

        Returns: the e-mail after the action.
        Raises: StatusError.
        Source: POST /v1/user-emails/{id}/send/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_emails.send": "/right/path"})`.
        """
        return self._call(SEND, options, id=id)


class AsyncUserEmails(AsyncResource):
    """E-mails to people, from draft to delivery."""

    def list(
        self,
        *,
        individual_id: str,
        page_limit: int = NOT_GIVEN,
        page_offset: int = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.AsyncPages[_t.UserEmail]:
        """List a person's e-mails.

        Drafts and sent ones alike, told apart by `status`.

        Args:
            individual_id: Individual in whose name, or about whom, the request is made.
            page_limit: Largest number of entries on a page. (1 to 1000, vendor's default: 100)
            page_offset: Number of entries to skip. (at least 0, vendor's default: 0)

        Returns: an iterator over the items of all pages, fetched as they are needed.
        Raises: StatusError.
        Source: GET /v1/user-emails/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_emails.list": "/right/path"})`.
        """
        return self._pages(LIST, options, individual_id=individual_id, page_limit=page_limit, page_offset=page_offset)

    async def create(
        self,
        *,
        auto_send: bool = NOT_GIVEN,
        individual_id: str = NOT_GIVEN,
        message: str = NOT_GIVEN,
        message_html: str = NOT_GIVEN,
        sender_organization_id: str = NOT_GIVEN,
        subject: str = NOT_GIVEN,
        to: str | Sequence[str] = NOT_GIVEN,
        meta: Mapping[str, Any] = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> _t.UserEmail:
        """Write an e-mail.

        To one address or several, as plain text and HTML. Without `auto-send` it stays a draft, to which files
        can be attached before `send`.

        Args:
            auto_send: Send it at once instead of keeping a draft.
            individual_id: Individual who is written to.
            message: The message as plain text.
            message_html: The message as HTML.
            sender_organization_id: Organization in whose name it is sent.
            subject: Subject line.
            to: One address, or several.
            meta: Facts beside the resource (`meta` of JSON:API); nearly always empty.

        Returns: the new e-mail.
        Raises: StatusError.
        Source: POST /v1/user-emails/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_emails.create": "/right/path"})`.
        """
        return await self._call(
            CREATE,
            options,
            auto_send=auto_send,
            individual_id=individual_id,
            message=message,
            message_html=message_html,
            sender_organization_id=sender_organization_id,
            subject=subject,
            to=to,
            meta=meta,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> _t.UserEmail:
        """Get one e-mail.

        With the result of the delivery and the id of the task that did it.

        Args:
            id: Id of the resource.

        Returns: the e-mail.
        Raises: StatusError.
        Source: GET /v1/user-emails/{id}/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_emails.get": "/right/path"})`.
        """
        return await self._call(GET, options, id=id)

    async def send(self, id: str, **options: Unpack[CallOptions]) -> _t.UserEmail:
        """Send a draft e-mail.

        Starts the delivery and returns the e-mail; the outcome appears in `status` and `result`.

        Args:
            id: Id of the resource.

        Returns: the e-mail after the action.
        Raises: StatusError.
        Source: POST /v1/user-emails/{id}/send/, inferred. If the path is wrong, correct it:
        `Courier(paths={"user_emails.send": "/right/path"})`.
        """
        return await self._call(SEND, options, id=id)
