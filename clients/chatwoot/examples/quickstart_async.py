"""Lists contacts and answers a conversation with a file, with asyncio.

The token comes from CHATWOOT_USER_TOKEN, the address of the installation from CHATWOOT_BASE_URL.
"""

import asyncio
from pathlib import Path

from switchboard_chatwoot import AsyncChatwoot


async def main() -> None:
    """Who was active last, and a message with a picture."""
    async with AsyncChatwoot(account_id=1) as cw:  # account_id is asked once
        async for contact in cw.contacts.list(sort="-last_activity_at"):  # all pages, lazily
            print(contact.id, contact.name, contact.email)
        message = await cw.messages.create(42, content="Hi", attachments=[Path("a.png")])
        print(message.id, [attachment.data_url for attachment in message.attachments or ()])


if __name__ == "__main__":
    asyncio.run(main())
