# Copied from overrides/ccai_apps/testing/jobs.py of Switchboard.
# Why by hand: the way of a job through its states, and the do-not-call list, are this vendor's own.
"""Bulk jobs that move on with the clock, and the do-not-call list of the fake."""

from __future__ import annotations

import json
from typing import Any

from switchboard_ccai_apps._runtime.testing.door import (
    Exchange,
    FakeResponse,
    Item,
    Part,
    Refusal,
    is_array,
    is_object,
    selected,
)

part = Part()

CHECKING, ROW = 1.0, 0.05
"""Seconds by the fake's clock: to check a file, and to apply a row."""


@part.responds("bulk_users.upload")
def upload(exchange: Exchange) -> Any:
    """A file of users makes a job."""
    job = exchange.make("bulk_users", filename=_name(exchange), status="created")
    _begin(exchange, job)
    return _reference(exchange, job, "created")


@part.responds("bulk_users.replace_upload")
def replace_upload(exchange: Exchange) -> Any:
    """Another file in the place of one that has not been applied yet."""
    job = exchange.item("bulk_users", exchange.body["id"])
    _move(exchange, job)
    if job.value["status"] in {"in_progress", "finished"}:
        raise Refusal(404, f"Can't update JSON. job status: {job.value['status']}")
    _begin(exchange, job)
    return _reference(exchange, job, "created")


@part.responds("bulk_users.proceed")
def proceed(exchange: Exchange) -> Any:
    """Apply the rows of a valid file."""
    job = next((job for job in exchange.items("bulk_users") if job.value["id"] == exchange.body["id"]), None)
    if job is None:
        raise Refusal(400, "Not Found")
    _move(exchange, job)
    before = job.value["status"]
    if before != "valid_scheme":
        raise Refusal(400, f"This job cannot proceed update. status: {before}")
    job.sent["started"] = exchange.now()
    exchange.change(job, status="in_progress", process_requested_at=exchange.stamp())
    return _reference(exchange, job, before)


@part.responds("bulk_users.get_job")
def get_job(exchange: Exchange) -> Any:
    """The job as it is by now."""
    job = exchange.item()
    _move(exchange, job)
    return job.value


@part.responds("bulk_users.list_jobs")
def list_jobs(exchange: Exchange) -> FakeResponse:
    """All jobs as they are by now."""
    for job in exchange.items("bulk_users"):
        _move(exchange, job)
    return exchange.usual()


@part.selects("bulk_users")
def newest_first(items: list[Item], query: dict[str, Any]) -> list[Item]:
    """The newest first."""
    return selected(items, query)[::-1]


@part.responds("bulk_users.scheme_errors")
def scheme_errors(exchange: Exchange) -> list[dict[str, Any]]:
    """What the check of the file found."""
    job = _asked(exchange)
    found: list[dict[str, Any]] = job.sent.get("faults", []) if job and job.value["status"] == "invalid_scheme" else []
    return found


@part.responds("bulk_users.update_errors")
def update_errors(exchange: Exchange) -> list[dict[str, Any]]:
    """What went wrong with rows."""
    job = _asked(exchange)
    return _failed(job) if job and job.value["status"] == "finished" else []


def _asked(exchange: Exchange) -> Item | None:
    """The job of which errors are asked for; of one that is not there, the vendor documents no refusal."""
    job = next((job for job in exchange.items("bulk_users") if job.value["id"] == exchange.arguments["job_id"]), None)
    if job is not None:
        _move(exchange, job)
    return job


def _name(exchange: Exchange) -> str:
    return getattr(exchange.body.get("file"), "filename", "") or "users.json"


def _begin(exchange: Exchange, job: Item) -> None:
    file = exchange.body["file"]
    rows, faults = read_rows(exchange, file.content if hasattr(file, "content") else file)
    job.sent |= {"uploaded": exchange.now(), "rows": rows, "faults": faults, "started": None}
    facts: dict[str, Any] = {
        "total_rows": len(rows),
        "affected_rows": 0,
        "failed_rows": 0,
        "scheme_errors": [],
        "update_errors": [],
    }
    exchange.change(
        job, status="created", filename=_name(exchange), created_at=exchange.stamp(), process_requested_at=None, **facts
    )


def read_rows(exchange: Exchange, content: Any) -> tuple[list[Any], list[dict[str, Any]]]:
    """The rows of a file, and what is wrong with it: a row's number, a column's where one is at fault."""
    try:
        rows: Any = json.loads(content)
    except (ValueError, TypeError) as error:
        return [], [{"message": f"The file is no JSON: {error}", "row": None, "column": None}]
    if not is_array(rows):
        return [], [{"message": "The file must hold an array of rows", "row": None, "column": None}]
    faults: list[dict[str, Any]] = []
    seen: set[Any] = set()
    for number, row in enumerate(rows, 1):
        for misfit in exchange.misfits({"$ref": "#/components/schemas/BulkUser"}, row):
            column = list(row).index(name) + 1 if is_object(row) and (name := misfit.at[1:]) in row else None
            faults.append({"message": f"{misfit.at[1:] or 'row'} {misfit.problem}", "row": number, "column": column})
        email = row.get("email") if is_object(row) else None
        if email in seen:
            faults.append({"message": f"email {email} stands in another row too", "row": number, "column": 1})
        seen.add(email)
    return rows, faults


def _failed(job: Item) -> list[dict[str, Any]]:
    """Rows that can't be applied: locations that the installation does not have (any that begins with `unknown`)."""
    rows = enumerate(job.sent.get("rows", []), 1)
    wrong = [(number, row) for number, row in rows if str(row.get("location") or "").lower().startswith("unknown")]
    return [
        {"message": f"location {row['location']} is not found", "row": number, "column": None, "error_type": "error"}
        for number, row in wrong
    ]


def _move(exchange: Exchange, job: Item) -> None:
    """Let a job be where it is by now. One that a test has put there itself stays as it is."""
    sent, status, now = job.sent, job.value["status"], exchange.now()
    if "uploaded" not in sent:
        return
    if status == "created" and now >= sent["uploaded"] + CHECKING:
        messages = [fault["message"] for fault in sent["faults"]]
        exchange.change(job, status="invalid_scheme" if messages else "valid_scheme", scheme_errors=messages)
    elif status == "in_progress":
        total = len(sent["rows"])
        done = min(int((now - sent["started"]) / ROW), total)
        failed = _failed(job) if done == total else []
        facts: dict[str, Any] = {
            "affected_rows": done - len(failed),
            "failed_rows": len(failed),
            "update_errors": [one["message"] for one in failed],
        }
        exchange.change(job, status="finished" if done == total else status, **facts)


def _reference(exchange: Exchange, job: Item, status: str) -> dict[str, Any]:
    return {"id": job.value["id"], "status": status, "link": f"{exchange.origin}/apps/api/v1/bulk/users/jobs/{job.key}"}


# The do-not-call list


@part.responds("dnc.add")
def add(exchange: Exchange) -> list[dict[str, Any]]:
    """Put numbers on the list."""
    known = exchange.notes.setdefault("dnc", {})
    results: list[dict[str, Any]] = []
    for contact in exchange.body["contacts"]:
        number = contact["phone_number"]
        digits = sum(map(str.isdecimal, number))
        if not 7 <= digits <= 15:
            results.append({"phone_number": number, "status": "failed", "error": "phone_number is invalid"})
            continue
        results.append({"phone_number": number, "status": "updated" if _digits(number) in known else "created"})
        if contact.get("expires_at"):
            results[-1]["expires_at"] = contact["expires_at"]
        known[_digits(number)] = contact.get("expires_at")
    return results


@part.responds("dnc.remove")
def remove(exchange: Exchange) -> dict[str, Any]:
    """Take numbers off the list."""
    known = exchange.notes.setdefault("dnc", {})
    for number in exchange.body["phone_numbers"]:
        known.pop(_digits(number), None)
    return {}


@part.responds("dnc.check")
def check(exchange: Exchange) -> dict[str, Any]:
    """Whether a number is on the list."""
    known, number = exchange.notes.get("dnc", {}), exchange.arguments["phone_number"]
    found = {"phone_number": number, "do_not_call": _digits(number) in known}
    until = known.get(_digits(number))
    return {**found, "expired_at": until} if until else found


def _digits(number: str) -> str:
    return "".join(filter(str.isdecimal, number))
