"""The data of the measurements: always the same, of the shape and size that a busy support desk's API answers with."""

from __future__ import annotations

import json
from typing import Any

COUNT = 1000
STATUSES = ("open", "resolved", "pending", "snoozed")
PRIORITIES = ("low", "medium", "high", "urgent", None)
TEXT = "Hello, I can't sign in since the update on Monday. The page stays white after I press the button. "


def conversations(count: int = COUNT) -> bytes:
    """JSON text of a page of nested conversations, about one kilobyte each; one key is unknown to the spec."""
    page = {"meta": {"all_count": count, "mine_count": count // 7}, "payload": [_conversation(i) for i in range(count)]}
    return json.dumps(page, separators=(",", ":")).encode()


def _conversation(number: int) -> dict[str, Any]:
    return {
        "id": number,
        "uuid": f"7a3f{number:08x}-4c2b-4f0e-9a55-0123456789ab",
        "account_id": 1,
        "inbox_id": number % 9,
        "status": STATUSES[number % 4],
        "priority": PRIORITIES[number % 5],
        "can_reply": number % 3 == 0,
        "muted": False,
        "unread_count": number % 11,
        "created_at": _moment(number),
        "last_activity_at": _moment(number * 7),
        "labels": ["billing", "vip"][: number % 3],
        "additional_attributes": {"browser": {"browser_name": "Firefox", "platform_name": "Linux"}, "referer": None},
        "custom_attributes": {},
        "meta": {"channel": "Channel::WebWidget", "sender": _contact(number), "assignee": _agent(number)},
        "messages": [_message(number)],
        "sla_policy_id": None,
    }


def _contact(number: int) -> dict[str, Any]:
    return {
        "id": 5000 + number,
        "name": f"Contact {number}",
        "email": f"contact{number}@example.com",
        "phone_number": f"+1555{number:07d}" if number % 2 else None,
        "blocked": False,
        "created_at": _moment(number * 3),
        "custom_attributes": {"plan": "pro", "seats": number % 40},
    }


def _agent(number: int) -> dict[str, Any] | None:
    if number % 4 == 0:
        return None
    return {
        "id": number % 20,
        "name": f"Agent {number % 20}",
        "email": f"agent{number % 20}@example.com",
        "role": "agent",
    }


def _message(number: int) -> dict[str, Any]:
    return {
        "id": 90000 + number,
        "content": TEXT + str(number),
        "content_type": "text",
        "message_type": number % 3,
        "private": False,
        "created_at": _moment(number * 5),
        "source_id": None,
        "attachments": [{"id": number, "file_type": "image", "data_url": f"https://example.com/files/{number}.png"}][
            : number % 2
        ],
    }


def _moment(number: int) -> str:
    return f"2024-{number % 12 + 1:02d}-{number % 28 + 1:02d}T{number % 24:02d}:{number % 60:02d}:17.123Z"


MEETING_ROOM: dict[str, Any] = {
    "meeting_room_sid": "ea90fd48-77bc-4b83-9c7f-4ef92b4f3a66",
    "name": "Weekly",
    "account_sid": "2f1bd2b6-1b0c-4d43-a3d4-8b6c3a3f0f5e",
    "did_group_sid": None,
    "access_codes": [{"access_code": "890671", "role": "host"}],
    "attributes": {"conference_language": "en"},
}
SMALL = json.dumps(MEETING_ROOM, separators=(",", ":")).encode()
