"""What users write against courier; type checkers must know each result exactly."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, assert_type

from switchboard_courier import (
    AsyncCourier,
    AsyncPages,
    Courier,
    MessagingAttachment,
    MessagingChannel,
    MessagingMessage,
    Pages,
    UnprocessableEntityError,
)


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
