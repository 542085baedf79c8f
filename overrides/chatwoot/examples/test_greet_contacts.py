"""Tests the service that greets contacts with a fake Chatwoot: `pytest test_greet_contacts.py`."""

from collections.abc import Generator
from contextlib import contextmanager
from threading import Thread
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

from greet_contacts import receiver, register
from switchboard_chatwoot import Chatwoot
from switchboard_chatwoot.testing import FakeChatwoot

ADDRESS = "https://bot.example/hook"
KEY = "a key that this test chose"


def conversation_of(fake: FakeChatwoot) -> int:
    """A conversation of Ann's."""
    fake.add("contacts", id=1, name="Ann")
    return int(fake.add("conversations", id=42, contact_id=1)["id"])


def test_a_contact_who_writes_is_greeted_once(fake_chatwoot: FakeChatwoot, chatwoot: Chatwoot) -> None:
    number = conversation_of(fake_chatwoot)
    fake_chatwoot.webhooks.connect(ADDRESS, receiver(chatwoot, register(chatwoot, ADDRESS)))
    fake_chatwoot.add("messages", below=(number,), content="Is anybody there?", message_type="incoming")
    fake_chatwoot.webhooks.deliver(times=2)
    fake_chatwoot.calls("messages.create").once(content="Hello Ann, we have got your message.")


def test_notes_and_our_own_messages_are_not_greeted(fake_chatwoot: FakeChatwoot, chatwoot: Chatwoot) -> None:
    service = receiver(chatwoot, secret=KEY)
    for fields in ({"message_type": "outgoing"}, {"message_type": "incoming", "private": True}):
        assert fake_chatwoot.webhooks.send("message_created", to=service, secret=KEY, **fields).received
    fake_chatwoot.calls("messages.create").never()


def test_what_is_wrongly_signed_or_late_is_refused(fake_chatwoot: FakeChatwoot, chatwoot: Chatwoot) -> None:
    service = receiver(chatwoot, secret=KEY)
    for wrong in ({"signature": "wrong"}, {"signature": "missing"}, {"late": 3600}):
        assert fake_chatwoot.webhooks.send("message_created", to=service, secret=KEY, **wrong).status == 401
    fake_chatwoot.calls("messages.create").never()


class Quiet(WSGIRequestHandler):
    """Logs nothing."""

    def log_request(self, code: object = "-", size: object = "-") -> None:
        """Say nothing."""


@contextmanager
def serving() -> Generator[WSGIServer, None, None]:
    """A server on this machine, which is given its app by `set_app`."""
    with WSGIServer(("127.0.0.1", 0), Quiet) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_it_greets_over_real_sockets() -> None:
    with FakeChatwoot(strict=False) as fake, serving() as server:
        word = "any"  # a fake takes every token
        with Chatwoot(base_url=fake.serve().url, user_token=word, account_id=1) as cw:
            number = conversation_of(fake)
            address = f"http://127.0.0.1:{server.server_port}/"
            server.set_app(receiver(cw, register(cw, address)).wsgi_app())
            fake.add("messages", below=(number,), content="Hello", message_type="incoming")
            fake.webhooks.deliver()
            fake.calls("messages.create").once(content="Hello Ann, we have got your message.")
