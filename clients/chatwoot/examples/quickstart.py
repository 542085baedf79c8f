"""Lists contacts and answers a conversation with a file.

The token comes from CHATWOOT_USER_TOKEN, the address of the installation from CHATWOOT_BASE_URL.
"""

from pathlib import Path

from switchboard_chatwoot import Chatwoot


def main() -> None:
    """Who was active last, and a message with a picture."""
    with Chatwoot(account_id=1) as cw:  # account_id is asked once
        for contact in cw.contacts.list(sort="-last_activity_at"):  # all pages, lazily
            print(contact.id, contact.name, contact.email)
        message = cw.messages.create(42, content="Hi", attachments=[Path("a.png")])  # multipart when there are files
        print(message.id, [attachment.data_url for attachment in message.attachments or ()])


if __name__ == "__main__":
    main()
