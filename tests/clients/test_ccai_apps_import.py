"""The import of users of the CCAI Apps client: upload, wait, proceed, wait; its errors; the examples."""

from __future__ import annotations

import copy
import json
import pickle
import threading
from typing import TYPE_CHECKING, Any

import pytest
import switchboard_ccai_apps
from switchboard_ccai_apps import (
    BadRequestError,
    BulkImportError,
    BulkUser,
    BulkUserJob,
    CcaiAppsError,
    ConfigurationError,
    DeadlineExceededError,
    FailedRowsError,
    ImportUnfinishedError,
    InvalidArgumentError,
    InvalidSchemeError,
    NotFoundError,
    OutcomeUnknownError,
)

from tests.support.ccai_apps import CALL, NUMBER, made
from tests.support.clock import ManualClock
from tests.support.examples import run_example
from tests.support.loopback import Loopback, Received, Response
from tests.support.specs import sample
from tests.support.sync_async import result_of, use

if TYPE_CHECKING:
    from pathlib import Path

# ---- the import of users ----


class Vendor:
    """A job that moves one state on each time it is read; `states` are those that a read shows."""

    def __init__(self, *states: str, **facts: Any) -> None:
        self.states = list(states)
        self.facts = facts
        self.scheme_errors: Any = []
        self.update_errors: Any = []
        self.proceed = Response(body=sample("ccai_apps", "bulk_users.proceed.response-200.proceed-success"))

    def __call__(self, request: Received) -> Response:
        match request.method, request.path.removeprefix("/apps/api/v1/bulk/users"):
            case (("POST" | "PUT"), "/upload"):
                return Response(body={"id": 1, "status": "created", "link": "https://elsewhere.example.com/jobs/99"})
            case "GET", "/jobs/1":
                return Response(
                    body={"id": 1, "status": self.state(), "failed_rows": 0, "update_errors": [], **self.facts}
                )
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
    return [
        f"{request.method} {request.path.removeprefix('/apps/api/v1/bulk/users/')}" for request in loopback.received
    ]


def imported(
    mode: str, vendor: Vendor, *source: Any, clock: ManualClock | None = None, **options: Any
) -> tuple[Any, Loopback]:
    """What the import answers or raises, and the server that saw it."""

    async def script(ccai: Any) -> Any:
        return await result_of(ccai.bulk_users.import_file(*source, **options))

    with Loopback(vendor) as loopback:
        try:
            return use(made(mode, loopback, clock=clock or ManualClock()), script), loopback
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
        *sample("ccai_apps", "bulk_users.scheme_errors.response-200.scheme-errors"),
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
    vendor.update_errors = sample("ccai_apps", "bulk_users.update_errors.response-200.update-errors")
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
    clock = ManualClock()
    error, loopback = imported(mode, Vendor("created"), b"[]", deadline=1.5, poll=0.5, clock=clock)
    assert isinstance(error, ImportUnfinishedError)
    assert isinstance(error, DeadlineExceededError)
    assert (error.job_id, error.job.status, error.seconds) == (1, "created", 1.5)
    assert "import_file(job_id=" in str(error)
    assert clock.slept == pytest.approx([0.1, 0.2, 0.4, 0.5, 0.3])
    assert steps(loopback) == ["POST upload", *["GET jobs/1"] * 5]


def test_a_step_cannot_outlast_the_deadline(mode: str) -> None:
    """A job that is never shown is given up."""
    released = threading.Event()

    def respond(request: Received) -> Response:
        if request.method == "GET":
            released.wait()
        return Vendor("created")(request)

    with Loopback(respond) as loopback, pytest.raises(ImportUnfinishedError, match="was not read yet"):
        use(made(mode, loopback), lambda ccai: ccai.bulk_users.import_file(b"[]", deadline=0.5))
    released.set()


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
    vendor.proceed = Response(400, sample("ccai_apps", "bulk_users.proceed.response-400.proceed-when-in-progress"))
    job, _ = imported(mode, vendor, job_id=1)
    assert job.status == "finished"
    vendor = Vendor("valid_scheme")
    vendor.proceed = Response(
        400, sample("ccai_apps", "bulk_users.proceed.response-400.proceed-when-before-validation")
    )
    error, loopback = imported(mode, vendor, job_id=1)
    assert isinstance(error, BadRequestError)
    assert steps(loopback).count("POST proceed") == 1


@pytest.mark.parametrize(("after", "ends"), [("in_progress", True), ("valid_scheme", False)])
def test_a_start_without_an_answer_is_looked_up(mode: str, after: str, *, ends: bool) -> None:
    released = threading.Event()

    def respond(request: Received) -> Response:
        if request.path.endswith("/proceed"):
            released.wait()
        return vendor(request)

    vendor = Vendor("valid_scheme", after, "finished" if ends else after)
    with Loopback(respond) as loopback:
        client = made(mode, loopback, clock=ManualClock())
        try:
            outcome = use(client, lambda ccai: ccai.bulk_users.import_file(job_id=1, timeout=0.5))
        except CcaiAppsError as error:
            outcome = error
        released.set()
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
        return (
            Response(body=[{"phone_number": "1", "status": "created"}])
            if request.path.endswith("/dnc")
            else vendor(request)
        )

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
