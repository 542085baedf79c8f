"""What users write against Chatwoot; type checkers must know each result exactly."""

from __future__ import annotations

from pathlib import Path
from typing import assert_type

import attrs
from switchboard_chatwoot import (
    AsyncChatwoot,
    AsyncPages,
    Chatwoot,
    Contact,
    ConversationStatus,
    ConversationStatusLike,
    Message,
    Pages,
    PlatformAccount,
)


def sync() -> None:
    with Chatwoot(base_url="https://chat.example.com", user_token="…", account_id=1) as cw:
        contacts = cw.contacts.list(sort="-last_activity_at")
        assert_type(contacts, Pages[Contact])
        for contact in contacts:
            assert_type(contact, Contact)
        assert_type(cw.messages.create(42, content="Hi", attachments=[Path("a.png"), ("b.png", b"bytes")]), Message)
        assert_type(cw.contacts.get(7, account_id=2), Contact)
        cw.inboxes.set_agent_bot(1, agent_bot=None)
        cw.teams.delete(1)


def enums(cw: Chatwoot, status: ConversationStatusLike, unheard_of: str) -> None:
    """A member, its value, and a value that nobody knows yet."""
    cw.conversations.toggle_status(1, status=ConversationStatus.OPEN)
    cw.conversations.toggle_status(1, status="open")
    cw.conversations.toggle_status(1, status=status)
    cw.conversations.toggle_status(1, status="some day")
    cw.conversations.toggle_status(1, status=unheard_of)


def attrs_tools(contact: Contact) -> None:
    """Models are attrs classes to type checkers, too."""
    assert_type(attrs.evolve(contact, name="Ann"), Contact)
    attrs.asdict(contact)
    attrs.fields(Contact)


def platform() -> None:
    with Chatwoot(base_url="https://chat.example.com", platform_token="…") as cw:
        assert_type(cw.platform.accounts.get(1), PlatformAccount)


async def run_async() -> None:
    async with AsyncChatwoot(base_url="https://chat.example.com", user_token="…", account_id=1) as cw:
        contacts = cw.contacts.list(sort="name")
        assert_type(contacts, AsyncPages[Contact])
        async for contact in contacts:
            assert_type(contact, Contact)
        assert_type(await cw.messages.create(42, content="Hi"), Message)
