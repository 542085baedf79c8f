"""The CCAI Apps client: kinds of calls, the import of users, the do-not-call list, undocumented answers, settings."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from typing import Any

import pytest
from switchboard_ccai_apps import (
    OPERATIONS,
    BadRequestError,
    Call,
    CcaiApps,
    CcaiAppsError,
    ConfigurationError,
    DecodeError,
    InvalidArgumentError,
    Rate,
    RateLimitWaitError,
)

from tests.support.ccai_apps import CALL, NUMBER, made
from tests.support.clients import class_of
from tests.support.loopback import Loopback, Received, Response
from tests.support.specs import sample
from tests.support.sync_async import result_of, use

# ---- calls ----


KINDS_OF_CALL: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    (
        "create_outbound",
        {"agent_email": "a@b.c", "end_user_number": NUMBER},
        {"call_type": "Voice Outbound (API)", "agent_email": "a@b.c", "end_user_number": NUMBER},
    ),
    (
        "create_outbound",
        {"agent_email": "a@b.c", "ticket_id": 17, "lang": "en"},
        {"call_type": "Voice Outbound (API)", "agent_email": "a@b.c", "ticket_id": 17, "lang": "en"},
    ),
    (
        "create_inbound",
        {"menu_id": 2, "end_user_number": NUMBER, "recording_permission": "recording_permission_granted"},
        {
            "call_type": "Voice Inbound (API)",
            "menu_id": 2,
            "end_user_number": NUMBER,
            "recording_permission": "recording_permission_granted",
        },
    ),
    (
        "create_scheduled",
        {"call_id": 4, "end_user_number": NUMBER, "scheduled_at": datetime(2030, 1, 2, 3, tzinfo=UTC)},
        {
            "call_type": "Voice Scheduled (API)",
            "call_id": 4,
            "end_user_number": NUMBER,
            "scheduled_at": "2030-01-02T03:00:00Z",
        },
    ),
    (
        "create",
        {"call_type": "ScheduledCall", "menu_id": 4, "end_user_number": NUMBER, "scheduled_at": "2030-01-02T00:00:00Z"},
        {"call_type": "ScheduledCall", "menu_id": 4, "end_user_number": NUMBER, "scheduled_at": "2030-01-02T00:00:00Z"},
    ),
]


@pytest.mark.parametrize(("method", "arguments", "body"), KINDS_OF_CALL)
def test_each_kind_of_call_writes_its_type(mode: str, method: str, arguments: dict[str, Any], body: Any) -> None:
    with Loopback() as loopback:
        loopback.enqueue(Response(201, CALL))
        call = use(made(mode, loopback), lambda ccai: getattr(ccai.calls, method)(**arguments))
    (request,) = loopback.received
    assert (request.method, request.target, request.json) == ("POST", "/apps/api/v1/calls", body)
    assert request.headers["authorization"] == "Basic " + base64.b64encode(b"customer:t0ken").decode()
    assert isinstance(call, Call)
    assert call.to_dict() == CALL


def test_an_action_that_the_agent_must_complete_answers_none(mode: str) -> None:
    with Loopback() as loopback:
        loopback.enqueue(Response(202))
        client = made(mode, loopback)
        assert use(client, lambda ccai: ccai.calls.create_outbound(agent_email="a@b.c", ticket_id="1")) is None


@pytest.mark.parametrize(
    ("method", "arguments", "words"),
    [
        ("create_outbound", {"agent_email": "a@b.c"}, ["ticket_id", "end_user_number"]),
        ("create_scheduled", {"end_user_number": NUMBER, "scheduled_at": "2030"}, ["menu_id", "call_id"]),
    ],
)
def test_one_of_two_arguments_is_asked_for_before_sending(mode: str, method: str, arguments: Any, words: Any) -> None:
    with Loopback() as loopback, pytest.raises(InvalidArgumentError) as caught:
        use(made(mode, loopback), lambda ccai: getattr(ccai.calls, method)(**arguments))
    assert not loopback.received
    assert all(word in str(caught.value) for word in words)
    assert caught.value.parameter == words[0]


@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("create_outbound", {"end_user_number": NUMBER}),
        ("create_outbound", {"agent_email": "a@b.c", "end_user_number": NUMBER, "menu_id": 1}),
        ("create_inbound", {"end_user_number": NUMBER}),
        ("create_inbound", {"menu_id": 1}),
        ("create_scheduled", {"menu_id": 1, "end_user_number": NUMBER}),
        ("create_scheduled", {"menu_id": 1, "end_user_number": NUMBER, "scheduled_at": "2030", "agent_email": "a"}),
    ],
)
def test_each_kind_has_exactly_its_own_arguments(method: str, arguments: dict[str, Any]) -> None:
    with Loopback() as loopback, made("sync", loopback) as ccai, pytest.raises(TypeError):
        getattr(ccai.calls, method)(**arguments)
    assert not loopback.received


def test_the_kinds_are_one_operation_and_share_its_path() -> None:
    assert len(OPERATIONS) == 48
    assert OPERATIONS["calls.create"].call == "calls.create"
    paths = {"calls.create": "/v2/calls"}
    with Loopback() as loopback, made("sync", loopback, paths=paths) as ccai:
        loopback.enqueue(Response(202), Response(202))
        ccai.calls.create_inbound(menu_id=1, end_user_number=NUMBER)
        ccai.calls.create(call_type="IncomingCall", menu_id=1, end_user_number=NUMBER)
    assert [request.path for request in loopback.received] == ["/apps/api/v1/v2/calls"] * 2


def test_the_vendors_message_is_in_the_error() -> None:
    with Loopback() as loopback, made("sync", loopback) as ccai:
        loopback.enqueue(Response(400, {"message": "Agent is not available to take this call"}))
        with pytest.raises(BadRequestError, match="Agent is not available to take this call") as caught:
            ccai.calls.create_outbound(agent_email="a@b.c", end_user_number=NUMBER)
    assert caught.value.call == "calls.create_outbound"
    assert isinstance(caught.value, CcaiAppsError)


# ---- the do-not-call list, and answers that nobody documents ----


def test_the_do_not_call_list(mode: str) -> None:
    async def script(ccai: Any) -> Any:
        added = await result_of(
            ccai.dnc.add([{"phone_number": "+1-7187309219", "expires_at": "2030-10-29 00:00:00 UTC"}])
        )
        state = await result_of(ccai.dnc.check("1-415-111-1111"))
        return added, state, await result_of(ccai.dnc.remove(["+1-7187309219"]))

    with Loopback() as loopback:
        loopback.enqueue(
            Response(body=sample("ccai_apps", "dnc.add.response-200")),
            Response(body=sample("ccai_apps", "dnc.check.response-200")),
            Response(),
        )
        added, state, removed = use(made(mode, loopback), script)
    assert [item.status for item in added] == [item["status"] for item in sample("ccai_apps", "dnc.add.response-200")]
    assert state.do_not_call is True
    assert removed is None
    add, check, remove = loopback.received
    row = {"phone_number": "+1-7187309219", "expires_at": "2030-10-29 00:00:00 UTC"}
    assert (add.method, add.path, add.json) == ("POST", "/apps/api/v1/outbound_dialer/dnc", {"contacts": [row]})
    assert check.target == "/apps/api/v1/outbound_dialer/dnc/check?phone_number=1-415-111-1111"
    assert (remove.path, remove.json) == (
        "/apps/api/v1/outbound_dialer/dnc/remove",
        {"phone_numbers": ["+1-7187309219"]},
    )


UNDOCUMENTED = [
    (Response(), None),
    (Response(204), None),
    (Response(body=b" ", headers={"content-type": "text/html"}), None),
    (Response(body=b"null", headers={"content-type": "application/json"}), None),
    (Response(body=b"OK", headers={"content-type": "text/plain"}), "OK"),
    (Response(body={"removed": 1}), {"removed": 1}),
]


@pytest.mark.parametrize(("response", "value"), UNDOCUMENTED)
def test_an_answer_that_nobody_documents_is_none_or_open_data(mode: str, response: Response, value: Any) -> None:
    async def script(ccai: Any) -> Any:
        removed = await result_of(ccai.dnc.remove(["1"]))
        return removed, await result_of(
            ccai.crm.create_contact_data(call_id="1", contact={"first_name": "A", "own": 1})
        )

    with Loopback(lambda _: response) as loopback:
        assert use(made(mode, loopback), script) == (value, value)
    assert loopback.received[1].json == {"call_id": "1", "contact": {"first_name": "A", "own": 1}}


def test_a_page_of_html_is_still_no_answer() -> None:
    with Loopback() as loopback, made("sync", loopback) as ccai:
        loopback.enqueue(Response(body=b"<html>login</html>", headers={"content-type": "text/html"}))
        with pytest.raises(DecodeError, match="HTML"):
            ccai.dnc.remove(["1"])


def test_a_documented_answer_must_not_be_empty() -> None:
    with Loopback() as loopback, made("sync", loopback) as ccai:
        loopback.enqueue(Response())
        with pytest.raises(DecodeError, match="empty"):
            ccai.dnc.check("1")


def test_the_list_may_be_sent_again_and_a_call_may_not() -> None:
    replays = {name: operation.replay for name, operation in OPERATIONS.items()}
    assert replays["dnc.add"] == replays["dnc.remove"] == replays["bulk_users.replace_upload"] == "idempotent"
    assert {replays[name] for name in ("calls.create", "sms.send", "bulk_users.upload", "bulk_users.proceed")} == {
        "never"
    }


# ---- settings ----


def test_the_address_and_the_credentials_come_from_arguments() -> None:
    with CcaiApps(subdomain="acme", domain="eu.example.com", token="t") as ccai:
        assert ccai.base_url == "https://acme.eu.example.com/apps/api/v1"


def test_they_may_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    with Loopback() as loopback:
        monkeypatch.setenv("CCAI_APPS_SUBDOMAIN", "acme")
        monkeypatch.setenv("CCAI_APPS_DOMAIN", "eu.example.com")
        monkeypatch.setenv("CCAI_APPS_TOKEN", "from-env")
        with CcaiApps() as ccai:
            assert ccai.base_url == "https://acme.eu.example.com/apps/api/v1"
        monkeypatch.setenv("CCAI_APPS_BASE_URL", loopback.url)
        loopback.enqueue(Response(body=[]), Response(body=[]))
        with CcaiApps() as ccai:
            ccai.wait_times.get(lang="en")
        with CcaiApps(subdomain="other", token="given") as ccai:
            ccai.wait_times.get(lang="en")
    sent = [base64.b64decode(request.headers["authorization"].split()[1]) for request in loopback.received]
    assert sent == [b"acme:from-env", b"other:given"]


@pytest.mark.parametrize("given", [{}, {"subdomain": "acme", "token": "t"}, {"domain": "eu.example.com", "token": "t"}])
def test_the_placeholders_of_the_document_are_no_defaults(given: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match=r"lacks (sub)?domain(, domain and token)?\n"):
        CcaiApps(**given)


def test_a_missing_token_is_named() -> None:
    missing = pytest.raises(ConfigurationError, match="CCAI_APPS_TOKEN")
    with missing:
        CcaiApps(subdomain="acme", domain="eu.example.com")


def test_the_token_is_never_shown() -> None:
    with Loopback() as loopback, made("sync", loopback, token="s3cr3t-token") as ccai:
        loopback.enqueue(Response(401, {"message": "bad token s3cr3t-token"}))
        with pytest.raises(CcaiAppsError) as caught:
            ccai.bulk_users.template()
    assert "s3cr3t-token" not in f"{caught.value} {caught.value!r} {ccai!r} {vars(ccai)}"


def test_ten_requests_a_second_are_the_default(mode: str) -> None:
    limiter = class_of("ccai_apps", mode)(subdomain="acme", domain="example.com", token="t")._core.limiter
    assert limiter.requests == 10
    assert 1.0 <= limiter.window < 1.1


def test_the_rate_limit_can_be_changed(mode: str) -> None:
    async def script(ccai: Any) -> None:
        for _ in range(3):
            await result_of(ccai.wait_times.get(lang="en", deadline=0.2))

    with Loopback(lambda _: Response(body=[])) as loopback, pytest.raises(RateLimitWaitError):
        use(made(mode, loopback, rate_limit=Rate(2, 5.0)), script)
    assert len(loopback.received) == 2


# ---- jobs, page by page ----


def test_jobs_are_listed_over_all_pages(mode: str) -> None:
    def respond(request: Received) -> Response:
        page = int(dict(request.query).get("page", "1"))
        items = [{"id": page * 10 + n, "status": "finished"} for n in range(2 if page < 3 else 1)]
        link = '<https://elsewhere.example.com/bulk?page=2>; rel="next"'
        return Response(body=items, headers={"Total": "5", "Per-Page": "2", "Link": link})

    async def script(ccai: Any) -> Any:
        pages = ccai.bulk_users.list_jobs(per_page=2)
        return [job.id for job in await result_of(pages)]

    with Loopback(respond) as loopback:
        assert use(made(mode, loopback), script) == [10, 11, 20, 21, 30]
    assert [dict(request.query).get("page", "1") for request in loopback.received] == ["1", "2", "3"]
    assert {request.path for request in loopback.received} == {"/apps/api/v1/bulk/users/jobs"}


def test_the_total_of_jobs_is_in_a_header() -> None:
    with Loopback() as loopback, made("sync", loopback) as ccai:
        loopback.enqueue(
            Response(body=sample("ccai_apps", "bulk_users.list_jobs.response-200.job-list"), headers={"Total": "3"})
        )
        page = ccai.bulk_users.list_jobs().first_page()
    assert page.total == 3
    assert [job.status for job in page.items] == ["in_progress", "created", "created"]
