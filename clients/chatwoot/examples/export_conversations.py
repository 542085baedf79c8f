"""Exports the conversations of an account to a CSV file, with how many messages each has.

    python export_conversations.py conversations.csv

The token comes from CHATWOOT_USER_TOKEN, the account from CHATWOOT_ACCOUNT_ID, the address from CHATWOOT_BASE_URL.
`test_export_conversations.py` tests it with a fake Chatwoot.
"""

import csv
import sys
from pathlib import Path

from switchboard_chatwoot import AsyncChatwoot, Chatwoot, Conversation

HEAD = ("id", "status", "contact", "labels", "messages")


def row(conversation: Conversation, messages: int) -> tuple[object, ...]:
    """One row of the file."""
    sender = conversation.meta.sender if conversation.meta else None
    labels = " ".join(conversation.labels or ())
    return conversation.id, conversation.status, sender.name if sender else "", labels, messages


def export(cw: Chatwoot, path: Path) -> int:
    """Write all conversations to a file. Returns how many there are; without them all there is no file."""
    rows = [row(found, len(list(cw.messages.list(found.id)))) for found in cw.conversations.list(status="all")]
    return write(rows, path)


async def export_async(cw: AsyncChatwoot, path: Path) -> int:
    """The same with asyncio."""
    rows: list[tuple[object, ...]] = []
    async for found in cw.conversations.list(status="all"):
        messages = [message async for message in cw.messages.list(found.id)]
        rows.append(row(found, len(messages)))
    return write(rows, path)


def write(rows: list[tuple[object, ...]], path: Path) -> int:
    """Write head and rows."""
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([HEAD, *rows])
    return len(rows)


def main() -> None:
    """Export to the file that is named."""
    with Chatwoot() as cw:
        print(export(cw, Path(sys.argv[1])), "conversations")


if __name__ == "__main__":
    main()
