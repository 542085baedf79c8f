"""Hands a chat of your own bot over to the contact center, with what was said so far, and ends it when it is over.

    python hand_over.py <queue> <customer> "Where is my parcel?" "I will find out."

The lines are those of the customer and of the bot, by turns. Address and token come from CCAI_APPS_SUBDOMAIN,
CCAI_APPS_DOMAIN and CCAI_APPS_TOKEN. `test_hand_over.py` tests it with a fake of CCAI Apps.
"""

import sys
from collections.abc import Sequence
from datetime import UTC, datetime

from switchboard_ccai_apps import AsyncCcaiApps, CcaiApps, ChatTranscriptEntryDict

SENDERS = ("end_user", "virtual_agent")


def transcript(lines: Sequence[str], now: datetime) -> list[ChatTranscriptEntryDict]:
    """What was said, in the form that agents are shown."""
    return [
        {
            "sender": SENDERS[number % 2],
            "timestamp": now.isoformat(),
            "content": [{"type": "text", "text": line}],
        }
        for number, line in enumerate(lines)
    ]


def hand_over(ccai: CcaiApps, queue: int, customer: str, lines: Sequence[str]) -> int:
    """Put the customer into a queue, as the person the contact center knows. Returns the id of the chat."""
    person = ccai.end_users.upsert(customer)  # made if nobody has this identifier yet
    said = transcript(lines, datetime.now(UTC))
    chat = ccai.chats.create(chat={"menu_id": queue, "end_user_id": person.id, "lang": "en", "transcript": said})
    return chat.id


async def hand_over_async(ccai: AsyncCcaiApps, queue: int, customer: str, lines: Sequence[str]) -> int:
    """The same with asyncio."""
    person = await ccai.end_users.upsert(customer)
    said = transcript(lines, datetime.now(UTC))
    chat = await ccai.chats.create(chat={"menu_id": queue, "end_user_id": person.id, "lang": "en", "transcript": said})
    return chat.id


def say(ccai: CcaiApps, customer: str, user_id: int, text: str) -> None:
    """Send a text into the chat that the customer is in."""
    chat_id = ccai.chats.find_id(customer).chat_id
    ccai.chats.messages.send(chat_id, from_user_id=user_id, message={"type": "text", "content": {"text": text}})


def finish(ccai: CcaiApps, chat_id: int, user_id: int) -> None:
    """End a chat."""
    ccai.chats.update(chat_id, finished_by_user_id=user_id, chat={"status": "finished"})


def main() -> None:
    """Hand over what the command says."""
    queue, customer, *lines = sys.argv[1:]
    with CcaiApps() as ccai:
        print("chat", hand_over(ccai, int(queue), customer, lines))


if __name__ == "__main__":
    main()
