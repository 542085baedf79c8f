"""Sends a message with a file to a channel, and says who has read it.

    python send_report.py <channel> "Your report" report.pdf

The token comes from COURIER_ACCESS_TOKEN. `test_send_report.py` tests it with a fake courier.
"""

import sys
from pathlib import Path

from switchboard_courier import AsyncCourier, CallError, Courier


def send(courier: Courier, channel_id: str, text: str, file: Path) -> str:
    """Post a message and attach a file to it. Returns the message's id."""
    message = courier.messaging_messages.create(channel_id=channel_id, message=text)
    try:
        courier.messaging_attachments.upload(message.id, file)
    except CallError as error:
        if error.resume is None:
            raise
        courier.messaging_attachments.process_upload(error.resume)  # the file itself is there
    return message.id


async def send_async(courier: AsyncCourier, channel_id: str, text: str, file: Path) -> str:
    """The same with asyncio."""
    message = await courier.messaging_messages.create(channel_id=channel_id, message=text)
    try:
        await courier.messaging_attachments.upload(message.id, file)
    except CallError as error:
        if error.resume is None:
            raise
        await courier.messaging_attachments.process_upload(error.resume)
    return message.id


def readers(courier: Courier, message_id: str) -> list[str]:
    """The ids of those who have read a message."""
    receipts = courier.messaging_messages.get_receipts(message_id)
    return [receipt.individual_id for receipt in receipts.read or () if receipt.individual_id]


def main(channel_id: str, text: str, file: str) -> None:
    """Send it, and look once."""
    with Courier() as courier:
        message_id = send(courier, channel_id, text, Path(file))
        print(message_id, "read by", len(readers(courier, message_id)))


if __name__ == "__main__":
    main(*sys.argv[1:])
