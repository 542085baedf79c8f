"""Makes a channel for a care team, reads its messages, renames it and attaches a file to its latest one, with asyncio.

The token comes from COURIER_ACCESS_TOKEN; the ids of an organization and two individuals from the command line:

    python quickstart_async.py <organization> <individual> <individual> scan.pdf
"""

import asyncio
import sys
from pathlib import Path

from switchboard_courier import AsyncCourier


async def main(organization_id: str, first: str, second: str, file: str) -> None:
    """One tour through messaging."""
    async with AsyncCourier() as courier:
        channel = await courier.messaging_channels.create(
            name="Care team", organization_id=organization_id, individual_ids=[first, second]
        )
        print(channel.id, channel.resource_type, channel.name)

        latest = None
        async for message in courier.messaging_messages.list(channel_id=channel.id, filter_text="bp", page_limit=200):
            print(message.id, message.message)
            latest = message

        await courier.messaging_channels.update(channel.id, patch=[{"op": "replace", "path": "/name", "value": "Team"}])
        if latest is not None:
            attachment = await courier.messaging_attachments.upload(latest.id, Path(file))
            print(attachment.filename, attachment.content_size)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
