"""The CCAI Apps client: kinds of calls, the import of users, the do-not-call list, undocumented answers, settings."""

from __future__ import annotations

import base64
import copy
import json
import pickle
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import switchboard_ccai_apps
from switchboard_ccai_apps import (
    OPERATIONS,
    AsyncCcaiApps,
    BadRequestError,
    BulkImportError,
    BulkUser,
    BulkUserJob,
    Call,
    CcaiApps,
    CcaiAppsError,
    ConfigurationError,
    DeadlineExceededError,
    DecodeError,
    FailedRowsError,
    ImportUnfinishedError,
    InvalidArgumentError,
    InvalidSchemeError,
    NotFoundError,
    OutcomeUnknownError,
    Rate,
    RateLimitWaitError,
)

from tests.support.examples import run_example
from tests.support.sync_async import result_of, use
from tests.support.loopback import Received, Loopback, Response

CLIENTS: dict[str, type[Any]] = {"sync": CcaiApps, "async": AsyncCcaiApps}
SAMPLES = Path(__file__).parents[1] / "samples" / "ccai_apps"
NUMBER = "+1 859-657-9625"
CALL = {"id": 7, "call_type": "Voice Outbound (API)", "status": "queued", "brand_new": [1]}


def sample(name: str) -> Any:
    return json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))


def made(mode: str, loopback: Loopback, **settings: Any) -> Any:
    known = {"subdomain": "customer", "token": "t0ken", "rate_limit": None, "retry": 0}
    return CLIENTS[mode](base_url=f"{loopback.url}/apps/api/v1", **{**known, **settings})


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
        {"call_type": "ScheduledCall", "menu_id": 4, "end_user_number": NUMBER, "scheduled_at": "2030-01-02"},
        {"call_type": "ScheduledCall", "menu_id": 4, "end_user_number": NUMBER, "scheduled_at": "2030-01-02"},
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
def test_one_of_two_arguments_is_asked_for_before_sending(
    mode: str, method: str, arguments: Any, words: Any
) -> None:
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
    assert len(OPERATIONS) == 15
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
        added = await result_of(ccai.dnc.add([{"phone_number": "+1-7187309219", "expires_at": "2030-10-29 00:00:00 UTC"}]))
        state = await result_of(ccai.dnc.check("1-415-111-1111"))
        return added, state, await result_of(ccai.dnc.remove(["+1-7187309219"]))

    with Loopback() as loopback:
        loopback.enqueue(Response(body=sample("dnc.add.response-200")), Response(body=sample("dnc.check.response-200")), Response())
        added, state, removed = use(made(mode, loopback), script)
    assert [item.status for item in added] == [item["status"] for item in sample("dnc.add.response-200")]
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
        return removed, await result_of(ccai.crm.create_contact_data(call_id="1", contact={"first_name": "A", "own": 1}))

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
    with pytest.raises(ConfigurationError, match=r"(sub)?domain is needed"):
        CcaiApps(**given)


def test_a_missing_token_is_named() -> None:
    missing = pytest.raises(ConfigurationError, match="CCAI_APPS_TOKEN")
    with Loopback() as loopback, made("sync", loopback, token=None) as ccai, missing:
        ccai.bulk_users.template()
    assert not loopback.received


def test_the_token_is_never_shown() -> None:
    with Loopback() as loopback, made("sync", loopback, token="s3cr3t-token") as ccai:
        loopback.enqueue(Response(401, {"message": "bad token s3cr3t-token"}))
        with pytest.raises(CcaiAppsError) as caught:
            ccai.bulk_users.template()
    assert "s3cr3t-token" not in f"{caught.value} {caught.value!r} {ccai!r} {vars(ccai)}"


def test_ten_requests_a_second_are_the_default(mode: str) -> None:
    limiter = CLIENTS[mode](subdomain="acme", domain="example.com", token="t")._core.limiter
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
        loopback.enqueue(Response(body=sample("bulk_users.list_jobs.response-200.job-list"), headers={"Total": "3"}))
        page = ccai.bulk_users.list_jobs().first_page()
    assert page.total == 3
    assert [job.status for job in page.items] == ["in_progress", "created", "created"]


# ---- the import of users ----


class Vendor:
    """A job that moves one state on each time it is read; `states` are those that a read shows."""

    def __init__(self, *states: str, **facts: Any) -> None:
        self.states = list(states)
        self.facts = facts
        self.scheme_errors: Any = []
        self.update_errors: Any = []
        self.proceed = Response(body=sample("bulk_users.proceed.response-200.proceed-success"))

    def __call__(self, request: Received) -> Response:
        match request.method, request.path.removeprefix("/apps/api/v1/bulk/users"):
            case (("POST" | "PUT"), "/upload"):
                return Response(body={"id": 1, "status": "created", "link": "https://elsewhere.example.com/jobs/99"})
            case "GET", "/jobs/1":
                return Response(body={"id": 1, "status": self.state(), "failed_rows": 0, "update_errors": [], **self.facts})
            case "POST", "/proceed":
                return self.proceed
            case "GET", "/errors/scheme/1":
                return Response(body=self.scheme_errors)
            case "GET", "/errors/update/1":
                return Response(body=self.update_errors)
        return Response(404, {"message": "Not Found"})

    def state(self) -> str:
        return self.states.pop(0) if len(self.states) > 1 else self.states[0]


def steps(loopback: Loopback) -> list[str]:
    return [f"{request.method} {request.path.removeprefix('/apps/api/v1/bulk/users/')}" for request in loopback.received]


def imported(mode: str, vendor: Vendor, *source: Any, **options: Any) -> tuple[Any, Loopback]:
    """What the import answers or raises, and the server that saw it."""

    async def script(ccai: Any) -> Any:
        return await result_of(ccai.bulk_users.import_file(*source, **{"poll": 0.01, **options}))

    with Loopback(vendor) as loopback:
        try:
            return use(made(mode, loopback), script), loopback
        except CcaiAppsError as error:
            return error, loopback


ALL = ("created", "created", "valid_scheme", "valid_scheme", "in_progress", "finished")


@pytest.mark.parametrize("kind", ["str", "path", "bytes"])
def test_an_import_uploads_waits_proceeds_and_waits(mode: str, kind: str, tmp_path: Path) -> None:
    content = b'[{"email": "a@b.c", "first_name": "A", "last_name": "B"}]'
    path = tmp_path / "users.json"
    path.write_bytes(content)
    source = {"str": str(path), "path": path, "bytes": content}[kind]
    seen: list[str] = []
    job, loopback = imported(mode, Vendor(*ALL), source, on_progress=lambda job: seen.append(job.status))
    assert job.status == "finished"
    assert job.id == 1
    assert seen == ["created", "valid_scheme", "in_progress", "finished"]
    reads = ["GET jobs/1"]
    assert steps(loopback) == ["POST upload", *reads * 3, "POST proceed", *reads * 3]
    upload, proceed = loopback.received[0], loopback.received[4]
    assert upload.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert content in upload.body
    assert b'name="file"; filename="' + (b"upload" if kind == "bytes" else b"users.json") in upload.body
    assert b"Content-Type: application/json" in upload.body
    assert (proceed.headers["content-type"], proceed.json) == ("application/json", {"id": 1})


def test_rows_are_models_or_dicts(mode: str) -> None:
    rows = [{"email": "a@b.c", "first_name": "A", "last_name": "B"}, BulkUser.from_dict({"email": "d@e.f", "own": 1})]
    job, loopback = imported(mode, Vendor("finished"), rows)
    assert job.status == "finished"
    body = loopback.received[0].body
    assert b'filename="users.json"' in body
    sent = json.loads(body[body.index(b"[{") : body.rindex(b"]") + 1])
    assert sent == [rows[0], {"email": "d@e.f", "own": 1}]


def test_an_async_function_may_watch_an_async_import_only(mode: str) -> None:
    seen: list[int] = []

    async def watch(job: Any) -> None:
        seen.append(job.id)

    job, loopback = imported(mode, Vendor("finished"), b"[]", on_progress=watch)
    if mode == "sync":
        assert isinstance(job, ConfigurationError)
        assert not loopback.received
    else:
        assert seen == [1]


@pytest.mark.parametrize(
    ("states", "requests"),
    [
        (("finished",), []),
        (("in_progress", "finished"), ["GET jobs/1"]),
        (("valid_scheme", "finished"), ["POST proceed", "GET jobs/1"]),
        (("created", "valid_scheme", "in_progress", "finished"), ["GET jobs/1", "POST proceed", *["GET jobs/1"] * 2]),
    ],
)
def test_an_import_goes_on_from_any_state(mode: str, states: Any, requests: list[str]) -> None:
    job, loopback = imported(mode, Vendor(*states), job_id=1)
    assert job.status == "finished"
    assert steps(loopback) == ["GET jobs/1", *requests]


def test_a_corrected_file_replaces_that_of_the_job(mode: str) -> None:
    job, loopback = imported(mode, Vendor("valid_scheme", "finished"), b"[1]", job_id=1)
    assert job.status == "finished"
    assert steps(loopback) == ["PUT upload", "GET jobs/1", "POST proceed", "GET jobs/1"]
    assert b'name="id"\r\n\r\n1\r\n' in loopback.received[0].body


def test_an_invalid_scheme_is_an_error_with_its_list(mode: str) -> None:
    vendor = Vendor("created", "invalid_scheme")
    vendor.scheme_errors = [
        *sample("bulk_users.scheme_errors.response-200.scheme-errors"),
        {"message": "third", "column": 2, "row": None},
        {"message": "fourth", "row": 9},
    ]
    error, loopback = imported(mode, vendor, b"[]")
    assert isinstance(error, InvalidSchemeError)
    assert [item.to_dict() for item in error.errors] == vendor.scheme_errors
    assert (error.job_id, error.job.status) == (1, "invalid_scheme")
    assert "row 1: scheme error message 1; row 2: scheme error message 2; third; and 1 more" in str(error)
    assert "POST proceed" not in steps(loopback)


@pytest.mark.parametrize("facts", [{"failed_rows": 2}, {"update_errors": ["x"]}, {"failed_rows": None}])
def test_failed_rows_are_an_error_with_its_list(mode: str, facts: dict[str, Any]) -> None:
    vendor = Vendor("finished", **facts)
    vendor.update_errors = sample("bulk_users.update_errors.response-200.update-errors")
    error, _ = imported(mode, vendor, b"[]")
    assert isinstance(error, FailedRowsError)
    assert [item.message for item in error.errors] == ["update error messsage 1", "update error messsage 2"]
    assert len(error.warnings) == 2
    assert "2 rows failed: row 1: update error messsage 1" in str(error)


def test_warnings_are_no_errors(mode: str) -> None:
    vendor = Vendor("finished", update_errors=["a warning"])
    vendor.update_errors = [{"message": "careful", "row": 1, "error_type": "warning"}]
    job, _ = imported(mode, vendor, b"[]")
    assert job.update_errors == ["a warning"]


def test_an_import_ends_at_its_deadline_and_says_how_to_go_on(mode: str) -> None:
    error, loopback = imported(mode, Vendor("created"), b"[]", deadline=0.1, poll=0.03)
    assert isinstance(error, ImportUnfinishedError)
    assert isinstance(error, DeadlineExceededError)
    assert (error.job_id, error.job.status, error.seconds) == (1, "created", 0.1)
    assert "import_file(job_id=" in str(error)
    assert 2 <= len(loopback.received) <= 6


def test_a_step_cannot_outlast_the_deadline(mode: str) -> None:
    def respond(request: Received) -> Response:
        if request.method == "GET":
            time.sleep(0.5)
        return Vendor("created")(request)

    started = time.monotonic()
    with Loopback(respond) as loopback, pytest.raises(ImportUnfinishedError, match="was not read yet"):
        use(made(mode, loopback), lambda ccai: ccai.bulk_users.import_file(b"[]", deadline=0.15))
    assert time.monotonic() - started < 0.45


def test_the_steps_of_an_import_can_be_taken_one_by_one(mode: str) -> None:
    async def script(ccai: Any) -> Any:
        reference = await result_of(ccai.bulk_users.upload(b"[]"))
        return await result_of(ccai.bulk_users.proceed(reference.id))

    with Loopback(Vendor("created")) as loopback:
        assert use(made(mode, loopback), script).status == "valid_scheme"
    assert loopback.received[1].json == {"id": 1}


def test_other_errors_carry_a_note(mode: str) -> None:
    vendor = Vendor("valid_scheme")
    vendor.proceed = Response(404, {"message": "Not Found"})
    error, _ = imported(mode, vendor, b"[]")
    assert isinstance(error, NotFoundError)
    assert error.__notes__ == ["The import can go on: import_file(job_id=1)"]


def test_a_job_that_somebody_else_started_goes_on(mode: str) -> None:
    vendor = Vendor("valid_scheme", "in_progress", "finished")
    vendor.proceed = Response(400, sample("bulk_users.proceed.response-400.proceed-when-in-progress"))
    job, _ = imported(mode, vendor, job_id=1)
    assert job.status == "finished"
    vendor = Vendor("valid_scheme")
    vendor.proceed = Response(400, sample("bulk_users.proceed.response-400.proceed-when-before-validation"))
    error, loopback = imported(mode, vendor, job_id=1)
    assert isinstance(error, BadRequestError)
    assert steps(loopback).count("POST proceed") == 1


@pytest.mark.parametrize(("after", "ends"), [("in_progress", True), ("valid_scheme", False)])
def test_a_start_without_an_answer_is_looked_up(mode: str, after: str, *, ends: bool) -> None:
    def respond(request: Received) -> Response:
        if request.path.endswith("/proceed"):
            time.sleep(0.3)
        return vendor(request)

    vendor = Vendor("valid_scheme", after, "finished" if ends else after)
    with Loopback(respond) as loopback:
        client = made(mode, loopback)
        try:
            outcome = use(client, lambda ccai: ccai.bulk_users.import_file(job_id=1, poll=0.01, timeout=0.1))
        except CcaiAppsError as error:
            outcome = error
    assert steps(loopback).count("POST proceed") == 1
    assert outcome.status == "finished" if ends else isinstance(outcome, OutcomeUnknownError)


@pytest.mark.parametrize(
    ("source", "options", "text"),
    [((), {}, "source: is required"), (([],), {}, "no rows"), ((b"[]",), {"poll": 0}, "poll: must be more than 0")],
)
def test_what_cannot_be_imported_is_refused(source: Any, options: dict[str, Any], text: str) -> None:
    error, loopback = imported("sync", Vendor("finished"), *source, **options)
    assert isinstance(error, InvalidArgumentError)
    assert text in str(error)
    assert not loopback.received


def test_the_options_go_to_every_step() -> None:
    _, loopback = imported("sync", Vendor("valid_scheme", "finished"), b"[]", extra_headers={"x-own": "1"})
    assert [request.headers["x-own"] for request in loopback.received] == ["1"] * 4
    with Loopback() as other, made("sync", other) as ccai, pytest.raises(TypeError, match="did you mean"):
        ccai.bulk_users.import_file(b"[]", time_out=3)


@pytest.mark.parametrize("cls", [InvalidSchemeError, FailedRowsError, ImportUnfinishedError])
def test_the_errors_of_an_import_pickle(cls: type[BulkImportError]) -> None:
    error = cls("text", job_id=3, job=BulkUserJob.from_dict({"id": 3, "status": "created"}))
    assert cls.__module__ == "switchboard_ccai_apps"
    assert getattr(switchboard_ccai_apps, cls.__name__) is cls
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301 - our own
        assert type(twin) is cls
        assert (twin.job_id, twin.job, str(twin)) == (3, error.job, str(error))


# ---- the examples ----


@pytest.mark.parametrize("name", ["quickstart", "quickstart_async"])
def test_the_quickstart_runs(name: str, tmp_path: Path) -> None:
    vendor = Vendor("created", "valid_scheme", "finished", affected_rows=1)

    def respond(request: Received) -> Response:
        if request.path.endswith("/calls"):
            return Response(201, CALL)
        return Response(body=[{"phone_number": "1", "status": "created"}]) if request.path.endswith("/dnc") else vendor(request)

    path = tmp_path / "users.json"
    path.write_text("[]", encoding="utf-8")
    with Loopback(respond) as loopback:
        environment = {"CCAI_APPS_SUBDOMAIN": "customer", "CCAI_APPS_DOMAIN": "rest.of.url.com", "CCAI_APPS_TOKEN": "t"}
        environment["CCAI_APPS_BASE_URL"] = f"{loopback.url}/apps/api/v1"
        printed = run_example("ccai_apps", name, environment, str(path))
    assert printed.startswith("queued\nBulkUserJob(")
    assert printed.endswith("1 rows\ncreated\n")
    assert loopback.received[0].json["end_user_number"] == NUMBER


def test_a_mended_file_takes_the_place_of_the_first(tmp_path: Path) -> None:
    vendor = Vendor("invalid_scheme", "valid_scheme", "finished", affected_rows=1)
    vendor.scheme_errors = [{"message": "no such role", "column": 3, "row": 2}]
    for name in ("first.json", "second.json"):
        (tmp_path / name).write_text(f'["{name}"]', encoding="utf-8")
    with Loopback(vendor) as loopback:
        environment = {
            "CCAI_APPS_SUBDOMAIN": "c",
            "CCAI_APPS_TOKEN": "t",
            "CCAI_APPS_BASE_URL": f"{loopback.url}/apps/api/v1",
        }
        paths = [str(tmp_path / "first.json"), str(tmp_path / "second.json")]
        printed = run_example("ccai_apps", "mend_an_import", environment, *paths)
    assert printed == "row 2, column 3: no such role\n1 rows\n"
    assert b"second.json" in next(request for request in loopback.received if request.method == "PUT").body
