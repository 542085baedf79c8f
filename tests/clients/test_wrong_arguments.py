"""Wrong arguments of hand-written methods, of clients and of headers: refused by name, before anything is sent."""

from __future__ import annotations

import asyncio
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.support.clients import class_of, credentials_of, make_client, package_of
from tests.support.specs import APIS
from tests.support.sync_async import result_of, use

if TYPE_CHECKING:
    from collections.abc import Callable

NAIVE = datetime(2026, 7, 1, 9)  # noqa: DTZ001 -- what is to be refused


def refused(api: str, mode: str, call: Callable[[Any], Any], **settings: Any) -> Any:
    """The error of a call that must send nothing."""
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(500)

    async def script(client: Any) -> Any:
        return await result_of(call(client))

    client = make_client(api, "https://api.example.com", mode, transport=httpx.MockTransport(respond), **settings)
    with pytest.raises(package_of(api).InvalidArgumentError) as caught:
        use(client, script)
    assert not sent
    return caught.value


HAND_WRITTEN: list[tuple[str, Callable[[Any], Any], str]] = [
    ("ccai_apps", lambda c: c.bulk_users.import_file({"email": "a@b.c"}), "source"),
    ("ccai_apps", lambda c: c.bulk_users.import_file([{"email": "a@b.c"}, {"email": 5}]), "source"),
    ("ccai_apps", lambda c: c.bulk_users.import_file([{"email": "caf\ud83d"}]), "source"),
    ("ccai_apps", lambda c: c.bulk_users.import_file([]), "source"),
    ("ccai_apps", lambda c: c.bulk_users.import_file(job_id="abc"), "job_id"),
    ("ccai_apps", lambda c: c.bulk_users.import_file(job_id=True), "job_id"),
    ("ccai_apps", lambda c: c.bulk_users.import_file("users.json", poll="2"), "poll"),
    ("ccai_apps", lambda c: c.dnc.add({"phone_number": "+17187309219"}), "contacts"),
    ("ccai_apps", lambda c: c.dnc.add("+17187309219"), "contacts"),
    ("ccai_apps", lambda c: c.dnc.add([{"phone_number": 17187309219}]), "contacts"),
    *(
        ("courier", lambda c, name=name, given=given: getattr(c, name).upload(*given[0], **given[1]), given[2])
        for name, id_ in (
            ("messaging_attachments", "message_id"),
            ("messaging_bulk_attachments", "bulk_message_id"),
            ("user_email_attachments", "email_id"),
        )
        for given in (
            ((["m1"], b"x"), {}, id_),
            ((None, b"x"), {}, id_),
            (("m1", b"x"), {"filename": 5}, "filename"),
            (("m1", b"x"), {"content_type": ["a/b"]}, "content_type"),
        )
    ),
    ("courier", lambda c: c.messaging_attachments.upload("m1", b"x", individual_id={"id": "i"}), "individual_id"),
    ("carrierx_conference", lambda c: c.meeting_rooms.list(filter=c), "filter"),
    ("carrierx_conference", lambda c: c.meeting_rooms.get("r1", include_fields={"name": True}), "include_fields"),
    ("carbon_voice", lambda c: _searched(c, begin_date=NAIVE), "begin_date"),
    ("carbon_voice", lambda c: _searched(c, end_date=date(2026, 7, 1)), "end_date"),
    ("carbon_voice", lambda c: _searched(c, label_guids="l1"), "label_guids"),
    ("chatwoot", lambda c: c.conversations.list(labels="vip"), "labels"),
    ("chatwoot", lambda c: c.contacts.list(page="two"), "page"),
    ("chatwoot", lambda c: c.contacts.list(page=True), "page"),
    ("chatwoot", lambda c: c.contacts.get(1, account_id="abc"), "account_id"),
]


def _searched(client: Any, **given: Any) -> Any:
    aware = "2026-07-01T09:00:00Z"
    right = {"begin_date": aware, "end_date": aware, "heard_status": "any", "label_guids": [], "user_guids": []}
    return client.messages.search(**{**right, **given}, limit=5)


@pytest.mark.parametrize(
    ("api", "call", "argument"),
    HAND_WRITTEN,
    ids=[f"{api}-{argument}-{number}" for number, (api, _, argument) in enumerate(HAND_WRITTEN)],
)
def test_an_argument_is_refused_by_its_name(mode: str, api: str, call: Callable[[Any], Any], argument: str) -> None:
    error = refused(api, mode, call)
    assert error.parameter == argument
    assert str(error).startswith(argument)


def test_only_arguments_that_clash_are_named(mode: str) -> None:
    error = refused(
        "chatwoot",
        mode,
        lambda c: c.messages.create(1, content="x", campaign_id=1, attachments=[("a.txt", b"x")]),
    )
    assert "attachments: cannot be given together with campaign_id:" in str(error)


@pytest.mark.parametrize("given", [["name", "meeting_room_sid"], ("name", "meeting_room_sid"), "name,meeting_room_sid"])
def test_names_joined_by_commas_may_be_a_list(mode: str, given: Any) -> None:
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"meeting_room_sid": "r1"})

    client = make_client("carrierx_conference", "https://x.test", mode, transport=httpx.MockTransport(respond))
    use(client, lambda c: c.meeting_rooms.get("r1", include_fields=given))
    assert sent[0].url.params.multi_items() == [("include_fields", "name,meeting_room_sid")]


BY_HAND = ("Host", "content-length", "Transfer-Encoding", "CONNECTION", "TE", "Upgrade")
WRONG_HEADERS: list[dict[Any, Any]] = [
    *({name: "5"} for name in BY_HAND), {"X-A": 5}, {"X-A": b"x"}, {"X-A": ["x"]}, {5: "x"}, {"X A": "x"},
    {"X-A": "a\r\nb: c"}, {"X-A": "a\0"}, {"X-A": "caf\u00e9"},
]  # fmt: skip


@pytest.mark.parametrize("headers", WRONG_HEADERS)
@pytest.mark.parametrize("api", APIS)
def test_a_header_that_cannot_be_sent_is_refused(mode: str, api: str, headers: Any) -> None:
    name = str(next(iter(headers)))
    assert name in str(refused(api, mode, lambda c: c.request("GET", "/x", headers=headers)))
    assert name in str(refused(api, mode, lambda c: c.request("GET", "/x", extra_headers=headers)))
    invalid = package_of(api).ConfigurationError
    with pytest.raises(invalid, match=name):
        make_client(api, "https://api.example.com", mode, headers=headers)
    client = make_client(api, "https://api.example.com", mode)
    with pytest.raises(invalid, match=name):
        client.with_options(headers=headers)
    asyncio.run(result_of(client.close()))


@pytest.mark.parametrize("headers", WRONG_HEADERS)
def test_a_header_of_one_call_is_refused_too(mode: str, headers: Any) -> None:
    error = refused("chatwoot", mode, lambda c: c.contacts.get(1, extra_headers=headers))
    assert str(next(iter(headers))) in str(error)


@pytest.mark.parametrize("option", ["extra_headers", "extra_query", "extra_body"])
def test_additions_to_a_request_are_mappings(mode: str, option: str) -> None:
    for value in (["a"], "a", 5):
        error = refused("chatwoot", mode, lambda c, given={option: value}: c.contacts.create(inbox_id=1, **given))
        assert error.parameter == option


@pytest.mark.parametrize("query", [{"a": None}, {"a": object()}, {5: "a"}, {"a": float("nan")}, {"a\ud83d": 1}])
def test_an_extra_query_is_refused_by_its_name(mode: str, query: Any) -> None:
    error = refused("chatwoot", mode, lambda c: c.contacts.get(1, extra_query=query))
    assert str(error).startswith("extra_query[")


ACCOUNTS: list[Any] = ["abc", "2.5", "1 ", True, 1.5, [1], {"id": 1}]


@pytest.mark.parametrize("account", ACCOUNTS)
def test_a_clients_account_is_a_number(mode: str, account: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    error = package_of("chatwoot").ConfigurationError
    given = {**credentials_of("chatwoot"), "account_id": account}
    with pytest.raises(error, match="account_id: must be an integer, not a"):
        class_of("chatwoot", mode)(base_url="https://x.test", **given)
    if isinstance(account, str):
        monkeypatch.setenv("CHATWOOT_ACCOUNT_ID", account)
        with pytest.raises(error, match=r"account_id \(from CHATWOOT_ACCOUNT_ID\): must be an integer, not a text"):
            class_of("chatwoot", mode)(base_url="https://x.test", user_token="t")


def test_a_clients_account_may_be_the_text_of_a_number(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHATWOOT_ACCOUNT_ID", "12")
    sent: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.path)
        return httpx.Response(200, json={"payload": {"id": 1}})

    transport = httpx.MockTransport(respond)
    client = class_of("chatwoot", mode)(base_url="https://x.test", user_token="t", transport=transport)
    use(client, lambda c: c.contacts.get("5"))
    assert sent == ["/api/v1/accounts/12/contacts/5"]


TOKENS = [
    ("ccai_apps", "token"), ("courier", "access_token"), ("carbon_voice", "access_token"), ("carbon_voice", "pxtoken"),
    ("chatwoot", "user_token"), ("chatwoot", "agent_bot_token"), ("chatwoot", "platform_token"),
]  # fmt: skip


@pytest.mark.parametrize(("api", "argument"), TOKENS)
@pytest.mark.parametrize("value", ["Bearer abc", "bearer abc", " ", "caf\ud83d", 5, b"abc"])
def test_a_token_is_given_alone(
    mode: str, api: str, argument: str, value: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = package_of(api).ConfigurationError
    given = {**credentials_of(api), argument: value}
    with pytest.raises(error, match=argument) as caught:
        class_of(api, mode)(base_url="https://x.test", **given)
    assert "abc" not in str(caught.value)
    if isinstance(value, str) and value.isascii():
        variable = f"{api.upper()}_{argument.upper()}"
        monkeypatch.setenv(variable, value)
        rest = {name: item for name, item in given.items() if name != argument}
        with pytest.raises(error, match=variable):
            class_of(api, mode)(base_url="https://x.test", **rest)
