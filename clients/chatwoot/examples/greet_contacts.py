"""A service that greets each contact who writes: it receives events, and responds by the API.

    python greet_contacts.py 8000 https://bot.example.com/

It registers its address (the second argument) with the account, so that it knows what the events are signed with, and
listens on 127.0.0.1. The token comes from CHATWOOT_USER_TOKEN, the account from CHATWOOT_ACCOUNT_ID, the address of
the server from CHATWOOT_BASE_URL. `test_greet_contacts.py` tests it with a fake Chatwoot.
"""

import sys
from wsgiref.simple_server import make_server

from switchboard_chatwoot import Chatwoot, WebhookMessageType
from switchboard_chatwoot.webhooks import MemorySeen, MessageCreated, WebhookReceiver


def register(cw: Chatwoot, address: str) -> str:
    """The key that signs what is sent to an address, which is registered unless it was before."""
    known = [webhook for webhook in cw.webhooks.list() if webhook.url == address]
    webhook = known[0] if known else cw.webhooks.create(url=address, subscriptions=["message_created"])
    return webhook.secret or ""


def receiver(cw: Chatwoot, secret: str) -> WebhookReceiver:
    """What handles the events: a message that came twice is greeted once, and our own are none of a contact."""
    receives = WebhookReceiver(secret=secret, seen=MemorySeen())

    @receives.on(MessageCreated)
    def greet(event: MessageCreated) -> None:
        conversation = event.conversation
        if conversation is None or event.private or event.message_type != WebhookMessageType.INCOMING:
            return
        name = getattr(event.sender, "name", None) or "you"
        cw.messages.create(conversation.id, content=f"Hello {name}, we have got your message.")

    return receives


def main() -> None:
    """Serve until the process ends."""
    port, address = int(sys.argv[1]), sys.argv[2]
    with Chatwoot() as cw:
        app = receiver(cw, register(cw, address)).wsgi_app()
        with make_server("127.0.0.1", port, app) as server:
            server.serve_forever()


if __name__ == "__main__":
    main()
