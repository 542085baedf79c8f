"""The Chatwoot client: every call and its answer, tokens, the account, files, errors, and its examples."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from switchboard_chatwoot import (
    OPERATIONS,
    Agent,
    AgentBot,
    AuthenticationError,
    ChatwootError,
    ConfigurationError,
    DecodeError,
    Drift,
    InvalidArgumentError,
    NotFoundError,
    OutcomeUnknownError,
    RetryPolicy,
    ServerError,
    StatusError,
    Team,
    UnprocessableEntityError,
)

from tests.support.chatwoot_calls import CALLS as FIRST
from tests.support.chatwoot_calls import Row
from tests.support.chatwoot_later_calls import LATER
from tests.support.chatwoot_server import TOKENS, contact_pages, finder, made
from tests.support.examples import run_example
from tests.support.loopback import Loopback, Received, Response
from tests.support.multipart import parts_of
from tests.support.specs import sample_index
from tests.support.sync_async import use

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "tests" / "samples" / "chatwoot"
INDEX: list[dict[str, str]] = sample_index("chatwoot")["evidence_samples"]
CALLS = {**FIRST, **LATER}
BACKWARDS = {"list-all-messages", "list-all-conversation-messages"}
"""Lists that give the latest first."""
PAGE = "get-csat-survey-page"
GOOD = [
    entry for entry in INDEX if entry["kind"] == "response" and entry["status"] == "200" and entry["operation"] != PAGE
]
BAD = [entry for entry in INDEX if entry["kind"] == "response" and entry["status"] != "200"]
SENT = [entry for entry in INDEX if entry["kind"] == "request" and entry["media_type"] == "application/json"]
QUICK = RetryPolicy(retries=1, base=0.0)


def name_of(entry: dict[str, str]) -> str:
    return entry["file"].removesuffix(".json")


def sample(entry: dict[str, str]) -> Any:
    return json.loads((SAMPLES / entry["file"]).read_text())


def ends(body: Any) -> Callable[[Received], Response]:
    """A server whose lists end after one page."""

    def respond(request: Received) -> Response:
        later = any(name in {"page", "before", "after"} for name, _ in request.query)
        return Response(
            200, json.dumps(emptied(body) if later else body).encode(), {"content-type": "application/json"}
        )

    return respond


def emptied(body: Any) -> Any:
    """A page without items."""
    if isinstance(body, dict):
        return {key: emptied(value) for key, value in body.items()}
    return [] if isinstance(body, list) else body


def in_order(operation: str, items: Any) -> Any:
    return sorted(items, key=lambda item: -item["id"]) if operation in BACKWARDS else items


def inside(row: Row, body: Any) -> Any:
    for step in row.inside:
        body = None if step == "agent_bot" and step not in body else body[step]
    return body


def wire(value: Any) -> Any:
    if isinstance(value, list):
        return [wire(item) for item in value]
    if isinstance(value, dict):
        return {key: wire(item) for key, item in value.items()}
    return value.to_dict() if hasattr(value, "to_dict") else value


def test_there_is_a_call_for_every_operation() -> None:
    assert CALLS.keys() == OPERATIONS.keys()
    assert (len(FIRST), len(LATER)) == (55, 88)


@pytest.mark.parametrize("operation", sorted(CALLS.keys() - {PAGE}))
def test_every_call_sends_what_it_should(operation: str, mode: str) -> None:
    row = CALLS[operation]
    body = next((sample(entry) for entry in GOOD if entry["operation"] == operation), None)
    with Loopback((lambda _: Response(body=None)) if body is None else ends(body)) as loopback:
        found = use(made(mode, loopback), row.ask)
    first = loopback.received[0]
    assert (first.method, first.target) == (row.method, row.target)
    assert (json.loads(first.body) if first.body else None) == row.sent
    assert first.headers.get("api_access_token") == TOKENS.get(f"{row.token}_token")
    assert wire(found) == in_order(operation, inside(row, body))
    if body is None:  # deletes, and the two writes without an answer
        assert found is None


@pytest.mark.parametrize("entry", GOOD, ids=name_of)
def test_what_the_server_sends_comes_back_whole_and_without_drift(entry: dict[str, str], mode: str) -> None:
    row, body, drift = CALLS[entry["operation"]], sample(entry), list[Drift]()
    with Loopback(ends(body)) as loopback:
        found = use(made(mode, loopback, on_drift=drift.append), row.ask)
    assert wire(found) == in_order(entry["operation"], inside(row, body))
    assert drift == []


def test_the_page_of_a_survey_is_text(mode: str) -> None:
    html = (SAMPLES / f"{PAGE}.response.txt").read_text()
    response = Response(200, html.encode(), {"content-type": "text/html; charset=utf-8"})
    with Loopback(lambda _: response) as loopback:
        found = use(made(mode, loopback), CALLS[PAGE].ask)
    assert found == html
    assert (loopback.received[0].target, loopback.received[0].headers.get("api_access_token")) == (
        CALLS[PAGE].target,
        None,
    )


@pytest.mark.parametrize("entry", BAD, ids=name_of)
def test_errors_are_read_as_they_are_sent(entry: dict[str, str], mode: str) -> None:
    kinds = {"401": AuthenticationError, "402": StatusError, "404": NotFoundError, "422": UnprocessableEntityError}
    body = sample(entry)
    said = body.get("error") or body.get("message") or body["errors"][0]
    response = Response(int(entry["status"]), body, {"x-request-id": "req-9"})
    with Loopback(lambda _: response) as loopback, pytest.raises(kinds[entry["status"]]) as caught:
        use(made(mode, loopback), CALLS[entry["operation"]].ask)
    error = caught.value
    assert isinstance(error, StatusError)
    assert isinstance(error, ChatwootError)
    assert [message.message for message in error.messages] == [said]
    assert (error.status_code, error.request_id, error.body) == (int(entry["status"]), "req-9", body)
    assert said in str(error)
    assert error.url_template == OPERATIONS[entry["operation"]].path


@pytest.mark.parametrize("entry", SENT, ids=name_of)
def test_request_samples_are_sent_as_they_are(entry: dict[str, str], mode: str) -> None:
    operation, body = OPERATIONS[entry["operation"]], sample(entry)
    of_path = [known for known in operation.parameters if known.location == "path" and known.name != "account_id"]
    values = ["x" if known.type == "str" else 7 for known in of_path]
    values += [7] * (operation.call == "platform.account_users.delete")

    def ask(cw: Any) -> Any:
        for step in operation.call.split("."):
            cw = getattr(cw, step)
        return cw(*values, **body)

    with Loopback() as loopback:
        answer = next((sample(other) for other in GOOD if other["operation"] == entry["operation"]), None)
        loopback.enqueue(Response(body=answer))
        loopback.enqueue(Response(body=emptied(answer)))
        use(made(mode, loopback), ask)
    assert loopback.received[0].json == body


# ---- account_id ----


def test_the_account_is_asked_once_and_can_be_another_for_one_call(mode: str) -> None:
    with Loopback(lambda _: Response(body=[])) as loopback:
        use(made(mode, loopback), lambda cw: cw.teams.list())
        use(made(mode, loopback), lambda cw: cw.teams.list(account_id=9))
    assert [request.path for request in loopback.received] == ["/api/v1/accounts/7/teams", "/api/v1/accounts/9/teams"]


def test_the_account_may_come_from_the_environment(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHATWOOT_ACCOUNT_ID", "31")
    with Loopback(lambda _: Response(body=[])) as loopback:
        use(made(mode, loopback, account_id=None), lambda cw: cw.teams.list())
    assert loopback.received[0].path == "/api/v1/accounts/31/teams"


def test_a_missing_account_is_said_before_anything_is_sent(mode: str) -> None:
    with Loopback() as loopback, pytest.raises(InvalidArgumentError, match=r"account_id.*client.*CHATWOOT_ACCOUNT_ID"):
        use(made(mode, loopback, account_id=None), lambda cw: cw.teams.list())
    assert loopback.received == []


def test_the_account_of_the_client_stays_out_of_bodies(mode: str) -> None:
    with Loopback(lambda _: Response(body={"id": 5})) as loopback:
        use(made(mode, loopback), lambda cw: cw.platform.agent_bots.create(name="Bo"))
        use(made(mode, loopback), lambda cw: cw.platform.agent_bots.create(name="Bo", account_id=3))
    assert [request.json for request in loopback.received] == [{"name": "Bo"}, {"name": "Bo", "account_id": 3}]


# ---- tokens ----


@pytest.mark.parametrize(
    ("tokens", "sent"),
    [({"user_token": "u", "agent_bot_token": "b"}, "u"), ({"agent_bot_token": "b", "platform_token": "p"}, "b")],
)
def test_the_first_allowed_token_that_the_client_holds_is_sent(mode: str, tokens: dict[str, str], sent: str) -> None:
    held = dict.fromkeys(("user_token", "platform_token")) | tokens
    with Loopback(lambda _: Response(body={"id": 1})) as loopback:
        use(made(mode, loopback, **held), lambda cw: cw.messages.create(42, content="Hi"))
    assert loopback.received[0].headers["api_access_token"] == sent


@pytest.mark.parametrize(
    ("ask", "missing"),
    [
        (lambda cw: cw.platform.accounts.get(1), "platform_token= (environment: CHATWOOT_PLATFORM_TOKEN)"),
        (lambda cw: cw.contacts.list(), "user_token= (environment: CHATWOOT_USER_TOKEN)"),
    ],
    ids=["platform", "application"],
)
def test_a_missing_token_is_named(mode: str, ask: Callable[[Any], Any], missing: str) -> None:
    with Loopback() as loopback, pytest.raises(ConfigurationError) as caught:
        use(made(mode, loopback, user_token=None, platform_token=None, agent_bot_token="b"), ask)
    assert missing in str(caught.value)
    assert loopback.received == []


def test_either_of_two_missing_tokens_is_offered(mode: str) -> None:
    with Loopback() as loopback, pytest.raises(ConfigurationError, match=r"user_token=.* or agent_bot_token="):
        use(made(mode, loopback, user_token=None), lambda cw: cw.messages.create(42, content="Hi"))


def test_tokens_are_never_shown(mode: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    secret = "s3cret-t0ken"
    with (
        Loopback(lambda _: Response(401, {"error": f"Invalid access_token {secret}"})) as loopback,
        pytest.raises(AuthenticationError) as caught,
    ):
        use(made(mode, loopback, user_token=secret), lambda cw: cw.profile.get())
    assert loopback.received[0].headers["api_access_token"] == secret
    assert secret not in f"{caught.value} {caught.value!r} {caplog.text} {caught.value.messages}"


def test_secrets_of_answers_are_hidden_in_reprs() -> None:
    with Loopback() as loopback:
        loopback.enqueue(Response(body={"id": 12, "access_token": "tok-1", "pubsub_token": "tok-2"}))
        user = use(made("sync", loopback), lambda cw: cw.profile.get())
    assert user.access_token == "tok-1"
    assert "tok-1" not in repr(user)
    assert "tok-2" not in repr(user)


def test_an_unknown_path_takes_a_token_that_the_client_holds(mode: str) -> None:
    with Loopback(lambda _: Response(body={})) as loopback:
        use(made(mode, loopback, user_token=None), lambda cw: cw.request("GET", "/platform/api/v1/other"))
    assert loopback.received[0].headers["api_access_token"] == "platform-1"


def test_a_self_hosted_installation_may_live_below_a_path(mode: str) -> None:
    with Loopback(lambda _: Response(body={"id": 12})) as loopback:
        assert use(made(mode, loopback, base_url=f"{loopback.url}/support/chat/"), lambda cw: cw.profile.get()).id == 12
    assert loopback.received[0].target == "/support/chat/api/v1/profile"


# ---- bodies and answers with a twist ----


def parts(request: Received) -> list[tuple[str, str | None, bytes]]:
    """Name, file name and content of each part of a multipart body."""
    return [(name, filename, content) for name, filename, _, content in parts_of(request)]


@pytest.mark.parametrize("shape", [list, tuple])
def test_messages_with_files_are_multipart(mode: str, tmp_path: Path, shape: Callable[[Any], Any]) -> None:
    picture = tmp_path / "a.png"
    picture.write_bytes(b"\x89PNG\x00\xff")
    with Loopback(lambda _: Response(body={"id": 302})) as loopback:
        use(
            made(mode, loopback),
            lambda cw: cw.messages.create(
                42, content="Hé", private=True, attachments=shape([picture, ("b.txt", b"text")])
            ),
        )
    request = loopback.received[0]
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert parts(request) == [
        ("content", None, "Hé".encode()),
        ("private", None, b"true"),
        ("attachments[]", "a.png", b"\x89PNG\x00\xff"),
        ("attachments[]", "b.txt", b"text"),
    ]


def test_messages_may_be_files_alone(mode: str) -> None:
    with Loopback(lambda _: Response(body={"id": 302})) as loopback:
        use(made(mode, loopback), lambda cw: cw.messages.create(42, attachments=[("b.txt", b"text")]))
    assert [name for name, *_ in parts(loopback.received[0])] == ["attachments[]"]


def test_no_files_are_no_reason_for_multipart(mode: str) -> None:
    with Loopback(lambda _: Response(body={"id": 302})) as loopback:
        use(
            made(mode, loopback),
            lambda cw: cw.messages.create(
                42, content="Hi", content_type="cards", content_attributes={"items": []}, attachments=[]
            ),
        )
    assert loopback.received[0].headers["content-type"] == "application/json"
    assert loopback.received[0].json == {"content": "Hi", "content_type": "cards", "content_attributes": {"items": []}}


def test_attributes_beside_files_are_fields_of_the_form(mode: str) -> None:
    with Loopback(lambda _: Response(body={"id": 4})) as loopback:
        use(
            made(mode, loopback),
            lambda cw: cw.messages.create(
                42, content_attributes={"items": [{"title": "A"}, {"title": "B"}]}, attachments=[("a.png", b"x")]
            ),
        )
    assert sorted(parts(loopback.received[0])) == [
        ("attachments[]", "a.png", b"x"),
        ("content_attributes[items][][title]", None, b"A"),
        ("content_attributes[items][][title]", None, b"B"),
    ]


def test_files_and_what_the_form_lacks_do_not_travel_together(mode: str) -> None:
    with Loopback() as loopback, pytest.raises(InvalidArgumentError, match="campaign_id"):
        use(made(mode, loopback), lambda cw: cw.messages.create(42, campaign_id=3, attachments=[b"x"]))
    assert loopback.received == []


def test_an_avatar_makes_the_channel_fields_of_a_form(mode: str) -> None:
    channel = {"type": "web_widget", "website_url": "https://b.example"}
    with Loopback(lambda _: Response(body={"id": 4})) as loopback:
        use(made(mode, loopback), lambda cw: cw.inboxes.create(name="Shop", avatar=("a.png", b"png"), channel=channel))
        use(
            made(mode, loopback),
            lambda cw: cw.inboxes.update(4, avatar=("a.png", b"png"), enable_auto_assignment=False),
        )
    assert sorted(parts(loopback.received[0])) == [
        ("avatar", "a.png", b"png"),
        ("channel[type]", None, b"web_widget"),
        ("channel[website_url]", None, b"https://b.example"),
        ("name", None, b"Shop"),
    ]
    assert sorted(parts(loopback.received[1])) == [
        ("avatar", "a.png", b"png"),
        ("enable_auto_assignment", None, b"false"),
    ]


def test_an_inbox_without_a_bot_answers_none(mode: str) -> None:
    with Loopback() as loopback:
        loopback.enqueue(
            Response(body={}), Response(body={"agent_bot": {"id": 5, "name": "Bo"}}), Response(body={"agent_bot": None})
        )
        assert use(made(mode, loopback), lambda cw: cw.inboxes.get_agent_bot(4)) is None
        assert isinstance(use(made(mode, loopback), lambda cw: cw.inboxes.get_agent_bot(4)), AgentBot)
        assert use(made(mode, loopback), lambda cw: cw.inboxes.get_agent_bot(4)) is None


@pytest.mark.parametrize(
    ("ask", "body"),
    [
        (lambda cw: cw.contacts.get(1), {}),
        (lambda cw: cw.contacts.create(name="x"), {"payload": {}}),
        (lambda cw: cw.inboxes.get_agent_bot(4), []),
        (lambda cw: cw.inboxes.get_agent_bot(4), {"error": "no"}),
        (lambda cw: cw.messages.list(42), {"payload": None}),
    ],
    ids=["payload", "contact", "array", "error", "list"],
)
def test_an_answer_without_its_envelope_is_an_error(mode: str, ask: Callable[[Any], Any], body: Any) -> None:
    with Loopback(lambda _: Response(body=body)) as loopback, pytest.raises(DecodeError):
        use(made(mode, loopback), ask)


@pytest.mark.parametrize(("file", "kind"), [("user", Agent), ("team", Team), ("nobody", type(None))])
def test_an_assignment_answers_who_has_it(mode: str, file: str, kind: type) -> None:
    body = (SAMPLES / f"assign-a-conversation.response.{file}.json").read_bytes()
    with Loopback(lambda _: Response(200, body, {"content-type": "application/json"})) as loopback:
        found = use(made(mode, loopback), lambda cw: cw.conversations.assign(42, assignee_id=None))
    assert type(found) is kind
    assert loopback.received[0].json == {"assignee_id": None}


@pytest.mark.parametrize(
    "ask",
    [
        lambda cw: cw.conversations.toggle_status(42, status="open"),
        lambda cw: cw.conversations.assign(42, assignee_id=1),
        lambda cw: cw.conversations.labels.set(42, labels=[]),
        lambda cw: cw.inboxes.set_agent_bot(4, agent_bot=5),
        lambda cw: cw.contacts.update(21, name="K"),
    ],
    ids=["toggle_status", "assign", "labels", "set_agent_bot", "update"],
)
def test_writes_that_state_what_is_to_be_are_tried_again(mode: str, ask: Callable[[Any], Any]) -> None:
    with Loopback(lambda _: Response(502)) as loopback, pytest.raises(ServerError):
        use(made(mode, loopback, retry=QUICK), ask)
    assert len(loopback.received) == 2


def test_a_message_is_never_sent_twice(mode: str) -> None:
    with Loopback(lambda _: Response(502)) as loopback, pytest.raises((ServerError, OutcomeUnknownError)):
        use(made(mode, loopback, retry=QUICK), lambda cw: cw.messages.create(42, content="Hi"))
    assert len(loopback.received) == 1


# ---- examples ----


def server(request: Received) -> Response:
    if request.method == "GET" and request.path.endswith("/messages"):
        return finder(21)(request)
    if request.method == "GET" and request.path.endswith("/contacts"):
        return contact_pages(16)(request)
    if request.path.endswith("/login"):
        return Response(body={"url": "https://chat.example/sso"})
    return Response(body={"id": 302, "attachments": [{"id": 1, "data_url": "https://chat.example/a.png"}]})


@pytest.mark.parametrize(
    ("example", "requests", "printed"),
    [
        ("quickstart", 3, "302 ['https://chat.example/a.png']"),
        ("quickstart_async", 3, "302 ['https://chat.example/a.png']"),
        ("platform_account", 4, "https://chat.example/sso"),
        ("export_messages", 4, "1 -> None"),
    ],
)
def test_examples_run_as_they_stand(tmp_path: Path, example: str, requests: int, printed: str) -> None:
    (tmp_path / "a.png").write_bytes(b"png")
    with Loopback(server) as loopback:
        variables = {
            "CHATWOOT_BASE_URL": loopback.url,
            "CHATWOOT_USER_TOKEN": "u",
            "CHATWOOT_PLATFORM_TOKEN": "p",
            "CHATWOOT_ACCOUNT_ID": "1",
            "FIRST_PASSWORD": "Pass-1!",
        }
        output = run_example("chatwoot", example, variables, folder=tmp_path)
    assert output.splitlines()[-1] == printed
    assert len(loopback.received) == requests
