"""Calls of several requests: whichever response is changed, a value of the declared type or a client's error comes out.

Uploads, imports, and calls that fetch a token first. Nothing leaves the process, wherever a changed response leads.
"""

from __future__ import annotations

import os
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest

from tests.support.clients import class_of, credentials_of, package_of
from tests.support.clock import ManualClock
from tests.support.declared import faults
from tests.support.loopback import Response
from tests.support.mutants import mutant
from tests.support.specs import sample
from tests.support.sync_async import use

if TYPE_CHECKING:
    from collections.abc import Callable

COUNT = int(os.environ.get("SWITCHBOARD_MUTANTS", "120"))
"""Mutants for each case and kind of client."""
STORAGE = "https://storage.example/form"
Step = tuple[str, int, Any]
"""The end of a path, and what is sent there. The last of several is sent again and again."""


class Case(NamedTuple):
    """A call, the responses to its requests, and the name of what it returns."""

    api: str
    steps: tuple[Step, ...]
    call: Callable[[Any], Any]
    returns: str
    arguments: dict[str, Any] = {}


def uploads(resource: str) -> Case:
    ticket = sample("courier", f"{resource}.create.response-201")
    (ticket.get("data", ticket))["upload-url"] = STORAGE
    done = sample("courier", f"{resource}.process_upload.response-201")
    steps = (("/form", 204, {}), ("/process-upload/", 201, done), ("", 201, ticket))
    model = "".join(word.title() for word in resource.split("_"))[:-1]
    return Case("courier", steps, lambda client: getattr(client, resource).upload("m1", ("a.txt", b"x")), model)


def job(name: str) -> Step:
    return ("", 200, sample("ccai_apps", f"bulk_users.get_job.response-200.job-{name}"))


IMPORT: tuple[Step, ...] = (
    ("/upload", 200, sample("ccai_apps", "bulk_users.upload.response-200.job-created")),
    ("/proceed", 200, sample("ccai_apps", "bulk_users.proceed.response-200.proceed-success")),
    ("/scheme_errors", 200, sample("ccai_apps", "bulk_users.scheme_errors.response-200.scheme-errors")),
    ("/update_errors", 200, sample("ccai_apps", "bulk_users.update_errors.response-200.update-errors")),
)


def imports(*states: str) -> Case:
    return Case(
        "ccai_apps",
        (*IMPORT, *map(job, states)),
        lambda client: client.bulk_users.import_file([{"email": "a@b.c"}], deadline=20.0),
        "BulkUserJob",
    )


CASES = {
    "upload to a message": uploads("messaging_attachments"),
    "upload to a bulk message": uploads("messaging_bulk_attachments"),
    "upload to an e-mail": uploads("user_email_attachments"),
    "import": imports("validating-success", "updating", "update-finish-without-errors"),
    "import of bad rows": imports("validating-success", "update-finish-with-errors"),
    "import of a bad file": imports("created", "validating-fails"),
    "token": Case(
        "carbon_voice",
        (
            ("/token", 200, sample("carbon_voice", "oauth.token.response-200")),
            ("", 200, sample("carbon_voice", "playlists.list.response-200")),
        ),
        lambda client: client.playlists.list(),
        "list[Playlist]",
        {"client_id": "c", "client_secret": "s"},
    ),
}


def transport_of(steps: tuple[Step, ...], random: Random) -> httpx.MockTransport:
    """Sends the step whose path it is, and changes one of them."""
    changed, left = random.randrange(len(steps)), list(enumerate(steps))

    def respond(request: httpx.Request) -> httpx.Response:
        at, (end, status, body) = next(step for step in left if request.url.path.endswith(step[1][0]))
        if sum(step[1][0] == end for step in left) > 1:
            left.remove((at, (end, status, body)))
        good = Response(status, body)
        sent = mutant(good, random) if at == changed else good
        headers = [(key.encode(), text.encode("latin-1")) for key, text in sent.all_headers().items()]
        return httpx.Response(sent.status, headers=headers, content=sent.encoded())

    return httpx.MockTransport(respond)


@pytest.mark.parametrize("name", CASES)
def test_what_comes_out_is_of_the_declared_type(mode: str, name: str) -> None:
    case, found = CASES[name], []
    package, known = package_of(case.api), credentials_of(case.api)
    declared = list[package.Playlist] if case.returns == "list[Playlist]" else getattr(package, case.returns)
    for number in range(COUNT):
        random = Random(f"{name} {mode} {number}")  # noqa: S311 -- the same in each run
        transport = transport_of(case.steps, random)
        settings = {"retry": 0, "rate_limit": None, "clock": ManualClock(), "strict": random.random() < 0.2}
        client = class_of(case.api, mode)(**(case.arguments or known), **settings, transport=transport)
        try:
            outcome = use(client, case.call)
        except Exception as error:  # noqa: BLE001 -- whatever it is, it is judged
            outcome = error
        found += [f"{number}: {fault}" for fault in faults(case.api, declared, outcome)]
    assert not found, f"{len(found)} faults\n" + "\n".join(found[:20])
