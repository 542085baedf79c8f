"""What users write against courier; type checkers must know each result exactly."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal, assert_type

from switchboard_courier import (
    AsyncCourier,
    AsyncPages,
    AsyncRawResponse,
    Attempt,
    Courier,
    FileInput,
    MessagingAttachment,
    MessagingChannel,
    MessagingMessage,
    Model,
    Pages,
    RateLimitState,
    RawResponse,
    ResponseHeaders,
    UnprocessableEntityError,
    UserEmailAttachment,
)
from switchboard_courier.operations import OPERATIONS, Parameter


def sync(org_id: str, first: str, second: str) -> None:
    with Courier(access_token="…") as courier:
        channel = courier.messaging_channels.create(
            name="Care team", organization_id=org_id, individual_ids=[first, second]
        )
        assert_type(channel, MessagingChannel)
        assert_type(channel.id, str)
        assert_type(channel.resource_type, Literal["messaging-channels"])
        assert_type(channel.name, str | None)
        messages = courier.messaging_messages.list(channel_id=channel.id, filter_text="bp", page_limit=200)
        assert_type(messages, Pages[MessagingMessage])
        for message in messages:
            assert_type(message.message, str | None)
        patched = courier.messaging_channels.update(
            channel.id, patch=[{"op": "replace", "path": "/name", "value": "Team"}]
        )
        assert_type(patched, MessagingChannel)
        sent = courier.messaging_attachments.upload("id", Path("scan.pdf"), on_progress=print)
        assert_type(sent, MessagingAttachment)


def tell(attempt: Attempt) -> None:
    assert_type(attempt.status, int | None)


def names(file: FileInput, model: Model) -> tuple[Parameter, ...]:
    courier = Courier(access_token="…", before_attempt=tell, after_attempt=tell)
    raw = courier.request("GET", "/v1/bootstrap/")
    assert_type(raw, RawResponse)
    assert_type(raw.headers, ResponseHeaders)
    assert_type(raw.info.rate_limit, RateLimitState)
    sent = courier.user_email_attachments.upload("id", file, filename="a.pdf", deadline=60)
    assert_type(sent, UserEmailAttachment)
    assert_type(model.to_dict(), dict[str, Any])
    return OPERATIONS["bootstrap.get"].parameters


def errors(courier: Courier) -> None:
    try:
        courier.messaging_channels.get("id")
    except UnprocessableEntityError as error:
        for message in error.messages:
            assert_type(message.message, str)
            assert_type(message.pointer, str | None)


async def run_async(path: Path) -> None:
    async with AsyncCourier(access_token="…") as courier:
        messages = courier.messaging_messages.list(channel_id="id")
        assert_type(messages, AsyncPages[MessagingMessage])
        async for message in messages:
            assert_type(message, MessagingMessage)
        assert_type(await courier.messaging_channels.get("id"), MessagingChannel)
        assert_type(await courier.messaging_attachments.upload("id", path), MessagingAttachment)
        assert_type(await courier.request("GET", "/v1/bootstrap/"), AsyncRawResponse)
