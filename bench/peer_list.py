"""Other companies' SDKs: what to install, the lines that start each, its simplest documented call, a small response."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from bench.clients import FIELDS, LOGIN, PACKAGE, PATH, QUERY, SID
from bench.data import MEETING_ROOM
from bench.environments import our_requirements

if TYPE_CHECKING:
    from collections.abc import Sequence

OURS = "Switchboard"


class Peer(NamedTuple):
    """An SDK, in an environment of its own."""

    name: str
    requirements: Sequence[str]
    start: str
    """Lines that import it and make a `client` for `URL`."""
    call: str
    """An expression that calls the API and picks a text from the response."""
    expected: str
    """That text."""
    response: dict[str, Any]

    def lines(self, url: str) -> str:
        """The start, with the address of the server."""
        return self.start.replace("URL", repr(url))

    @property
    def text(self) -> bytes:
        """What the server responds with."""
        return json.dumps(self.response, separators=(",", ":")).encode()


def peers() -> list[Peer]:
    """Ours first."""
    return [_ours(), *SDKS, NIQUESTS]


def _ours() -> Peer:
    start = (
        f"from {PACKAGE} import CarrierXConference\n"
        "client = CarrierXConference(login='user', password='password', base_url=URL)"
    )
    call = f"client.meeting_rooms.get({SID!r}, include_fields={FIELDS!r}).name"
    return Peer(OURS, our_requirements(), start, call, MEETING_ROOM["name"], MEETING_ROOM)


NIQUESTS = Peer(
    "niquests and json",
    ["niquests==3.21.2"],
    f"import niquests\nclient = niquests.Session(base_url=URL)\nclient.auth = {LOGIN!r}",
    f"client.get({PATH!r}, params={QUERY!r}).json()['name']",
    MEETING_ROOM["name"],
    MEETING_ROOM,
)
SDKS = (
    Peer(
        "openai",
        ["openai==3.51.0"],
        "from openai import OpenAI\nclient = OpenAI(api_key='key', base_url=URL)",
        "client.responses.create(model='gpt-5', input='Hello').output_text",
        "Hello!",
        {
            "id": "resp_1", "object": "response", "created_at": 1760000000, "status": "completed", "model": "gpt-5",
            "output": [
                {
                    "type": "message", "id": "msg_1", "status": "completed", "role": "assistant",
                    "content": [{"type": "output_text", "text": "Hello!", "annotations": []}],
                }
            ],
            "parallel_tool_calls": True, "tool_choice": "auto", "tools": [],
        },
    ),
    Peer(
        "anthropic",
        ["anthropic==2.10.0"],
        "from anthropic import Anthropic\nclient = Anthropic(api_key='key', base_url=URL)",
        "client.messages.create(model='claude-sonnet-5', max_tokens=64, "
        "messages=[{'role': 'user', 'content': 'Hello'}]).content[0].text",
        "Hello!",
        {
            "id": "msg_1", "type": "message", "role": "assistant", "model": "claude-sonnet-5",
            "content": [{"type": "text", "text": "Hello!"}], "stop_reason": "end_turn", "stop_sequence": None,
            "usage": {"input_tokens": 8, "output_tokens": 3},
        },
    ),
    Peer(
        "stripe",
        ["stripe==16.1.0"],
        "from stripe import StripeClient\nclient = StripeClient('sk_test_key', base_addresses={'api': URL})",
        "client.v1.customers.retrieve('cus_1').email",
        "ann@example.com",
        {
            "id": "cus_1", "object": "customer", "created": 1760000000, "email": "ann@example.com", "name": "Ann",
            "balance": 0, "currency": "usd", "livemode": False, "metadata": {"plan": "pro"}, "phone": None,
        },
    ),
    Peer(
        "twilio",
        ["twilio==9.13.0"],
        f"from twilio.rest import Client\nclient = Client({'AC' + '0' * 32!r}, 'token')\nclient.api.base_url = URL",
        "client.messages.create(to='+15558675310', from_='+15017122661', body='Hello').sid",
        "SM1",
        {
            "sid": "SM1", "account_sid": "AC" + "0" * 32, "status": "queued", "body": "Hello", "num_segments": "1",
            "from": "+15017122661", "to": "+15558675310", "date_created": "Thu, 24 Aug 2023 05:01:45 +0000",
            "price": None, "error_code": None,
        },
    ),
    Peer(
        "githubkit",
        ["githubkit==0.16.1", "hishel==1.3.0"],
        "from githubkit import GitHub\nclient = GitHub('token', base_url=URL, http_cache=False).__enter__()",
        "client.rest.issues.get_label('octocat', 'hello-world', 'bug').parsed_data.name",
        "bug",
        {
            "id": 208045946, "node_id": "MDU6TGFiZWwyMDgwNDU5NDY=", "name": "bug", "color": "f29513", "default": True,
            "url": "https://api.github.com/repos/octocat/hello-world/labels/bug", "description": "Something is broken",
            "archived_at": None, "archived_by": None,
        },
    ),
)  # fmt: skip
