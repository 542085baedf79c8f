"""Tests the handing over of chats with a fake of CCAI Apps: `pytest test_hand_over.py`."""

import asyncio

import pytest
from hand_over import finish, hand_over, hand_over_async, say
from switchboard_ccai_apps import AsyncCcaiApps, CcaiApps, NotFoundError
from switchboard_ccai_apps.testing import FakeCcaiApps

LINES = ["Where is my parcel?", "I will find out."]


def test_a_customer_waits_in_the_queue_with_what_was_said(fake_ccai_apps: FakeCcaiApps, ccai_apps: CcaiApps) -> None:
    chat_id = hand_over(ccai_apps, 12, "c-1001", LINES)
    chat = ccai_apps.chats.get(chat_id)
    assert (chat.status, chat.end_user and chat.end_user.identifier) == ("queued", "c-1001")
    (call,) = fake_ccai_apps.calls("chats.create")
    said = call.arguments["chat"]["transcript"]
    assert [(one["sender"], one["content"][0]["text"]) for one in said] == [
        ("end_user", LINES[0]),
        ("virtual_agent", LINES[1]),
    ]


def test_a_known_customer_stays_one_person(fake_ccai_apps: FakeCcaiApps, async_ccai_apps: AsyncCcaiApps) -> None:
    fake_ccai_apps.add("end_users", id=51, identifier="c-1001")
    asyncio.run(hand_over_async(async_ccai_apps, 12, "c-1001", LINES))
    fake_ccai_apps.calls("chats.create").once()
    assert [person["id"] for person in fake_ccai_apps.state["end_users"]] == [51]


def test_texts_go_to_the_chat_until_it_is_over(ccai_apps: CcaiApps) -> None:
    chat_id = hand_over(ccai_apps, 12, "c-1001", LINES)
    say(ccai_apps, "c-1001", 5, "Still there?")
    messages = ccai_apps.chats.messages.list(chat_id) or []
    assert [message["content"] for message in messages] == [{"text": "Still there?"}]
    finish(ccai_apps, chat_id, 5)
    with pytest.raises(NotFoundError):
        say(ccai_apps, "c-1001", 5, "Goodbye")
