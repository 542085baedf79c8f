"""Makes a channel for a care team, reads its messages, renames it and attaches a file to its latest message.

The token comes from COURIER_ACCESS_TOKEN; the ids of an organization and two individuals from the command line:

    python quickstart.py <organization> <individual> <individual> scan.pdf
"""

import sys
from pathlib import Path

from switchboard_courier import Courier


def main(organization_id: str, first: str, second: str, file: str) -> None:
    """One tour through messaging."""
    with Courier() as courier:
        channel = courier.messaging_channels.create(
            name="Care team", organization_id=organization_id, individual_ids=[first, second]
        )
        print(channel.id, channel.resource_type, channel.name)

        latest = None
        for message in courier.messaging_messages.list(channel_id=channel.id, filter_text="bp", page_limit=200):
            print(message.id, message.message)
            latest = message

        courier.messaging_channels.update(channel.id, patch=[{"op": "replace", "path": "/name", "value": "Team"}])
        if latest is not None:
            attachment = courier.messaging_attachments.upload(latest.id, Path(file))
            print(attachment.filename, attachment.content_size)


if __name__ == "__main__":
    main(*sys.argv[1:])
