"""Progress bars: every call that tells a function how far it is draws a bar with one argument, sync and async."""

from __future__ import annotations

import inspect
import sys
import threading
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest
from switchboard_ccai_apps.testing import FakeCcaiApps
from switchboard_chatwoot import AsyncRawResponse, CallOptions, RawResponse

from generator.runtime.calls.progress import Bar, bar_if
from tests.support.clients import class_of, make_client, package_of
from tests.support.loopback import Loopback, Received, Response
from tests.support.specs import APIS
from tests.support.sync_async import result_of, use

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DATA = bytes(range(256)) * 4000  # 1.0 MB
ROWS = [{"email": f"u{number}@mail.example", "first_name": "A", "last_name": "B"} for number in range(40)]
UPLOADS = ("messaging_attachments", "messaging_bulk_attachments", "user_email_attachments")


def respond(request: Received) -> Response:
    """An API of one file: it gives it, takes it, and has a storage service of its own."""
    if request.path == "/storage":
        return Response(204)
    if request.path.endswith("/process-upload/"):
        return Response(201, {"data": {"id": "a1", "type": "messaging-attachments", "attributes": {}}, "meta": {}})
    if "attachments" in request.path:
        ticket = {"id": "a1", "upload-url": f"http://{request.headers['host']}/storage", "upload-data": {"key": "k"}}
        return Response(201, ticket if "email" in request.path else {"data": ticket})
    if request.method == "GET":
        return Response(200, DATA, media_type="image/png")
    return Response(200, {"id": 1})


def put(api: str, mode: str, url: str, folder: Path) -> None:
    use(make_client(api, url, mode), lambda client: client.request("PUT", "/x", content=DATA, progress=True))


def save(api: str, mode: str, url: str, folder: Path) -> None:
    async def script(client: Any) -> Any:
        response = await result_of(client.request("GET", "/x", stream=True))
        try:
            return await result_of(response.save(folder / "x.png", progress=True))
        finally:
            await result_of(response.close())

    assert use(make_client(api, url, mode), script) == len(DATA)


def attach(resource: str) -> Callable[..., None]:
    def run(api: str, mode: str, url: str, folder: Path) -> None:
        call = {"content_type": "image/png", "filename": "x.png", "progress": True}
        use(make_client(api, url, mode), lambda client: getattr(client, resource).upload("m1", DATA, **call))

    return run


def send(api: str, mode: str, url: str, folder: Path) -> None:
    path = folder / "x.png"
    path.write_bytes(DATA)
    client = make_client(api, url, mode)
    use(client, lambda chatwoot: chatwoot.messages.create(42, content="Hi", attachments=[path], progress=True))


def import_file(api: str, mode: str, url: str, folder: Path) -> None:
    with FakeCcaiApps() as fake:
        client = fake.async_client() if mode == "async" else fake.client()
        use(client, lambda ccai: ccai.bulk_users.import_file(ROWS, progress=True))


TRANSFERS: dict[str, tuple[str, Callable[..., None], str]] = {
    **{f"{api} request": (api, put, "1.0 MB of 1.0 MB") for api in APIS},
    **{f"{api} save": (api, save, "1.0 MB of 1.0 MB") for api in APIS},
    **{f"{resource}.upload": ("courier", attach(resource), "1.0 MB of 1.0 MB") for resource in UPLOADS},
    "messages.create": ("chatwoot", send, "1.0 MB of 1.0 MB"),
    "bulk_users.import_file": ("ccai_apps", import_file, "40 rows of 40 rows, finished"),
}
EVERY = pytest.mark.parametrize("transfer", TRANSFERS)


@EVERY
def test_a_bar_shows_how_much_of_how_much_is_done(
    mode: str, transfer: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On stderr; where that is no terminal, only how it ended."""
    monkeypatch.setenv("COLUMNS", "200")
    api, run, text = TRANSFERS[transfer]
    with Loopback(respond) as server:
        run(api, mode, server.url, tmp_path)
    shown = capsys.readouterr()
    assert text in shown.err
    assert ("GET /x" if run is save else "PUT /x" if run is put else transfer) in shown.err
    assert shown.out == ""


@EVERY
def test_without_rich_the_cure_is_named_before_anything_is_sent(
    mode: str, transfer: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A download has its response by then, but no file is written."""
    monkeypatch.setitem(sys.modules, "rich", None)
    api, run, _ = TRANSFERS[transfer]
    error = package_of(api).ConfigurationError
    with Loopback(respond) as server, pytest.raises(error, match=r"(?s)progress=True needs .*rich.*pip install rich"):
        run(api, mode, server.url, tmp_path)
    assert [request.method for request in server.received if run is not save] == []
    assert not (tmp_path / "x.png").exists() or run is send


def test_every_function_that_is_told_of_progress_can_draw_a_bar_instead() -> None:
    """`import_file` and `upload`, each sync and async; and each of them is in the table above."""
    found = set()
    for api in APIS:
        for mode in ("sync", "async"):
            for name, method in hand_written(class_of(api, mode)):
                parameters = inspect.signature(method).parameters
                if "on_progress" in parameters:
                    assert parameters["progress"].default is False, name
                    found.add(name)
    assert found == {name for name in TRANSFERS if "." in name and name != "messages.create"}
    for raw in (RawResponse, AsyncRawResponse):
        assert inspect.signature(raw.save).parameters["progress"].kind is inspect.Parameter.KEYWORD_ONLY
    assert {"on_progress", "progress"} <= CallOptions.__annotations__.keys()


def hand_written(cls: type[Any]) -> list[tuple[str, Any]]:
    """The call and the function of each method of a client's hand-written resources."""
    resources = import_module(f"{cls.__module__.partition('.')[0]}.resources")
    prefix = "Async" if cls.__name__.startswith("Async") else ""
    classes = [getattr(resources, name) for name in resources.__all__ if name.startswith("Async") == bool(prefix)]
    return [
        (f"{each.__module__.rpartition('.')[2]}.{name}", method)
        for each in classes
        if ".custom." in each.__module__
        for name, method in inspect.getmembers(each, inspect.isfunction)
        if not name.startswith("_")
    ]


def test_bars_of_several_threads_share_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    """The first two end while the last goes on; then the display is given back, and a later bar gets a new one."""
    entered, leave = threading.Barrier(3), threading.Event()

    def transfer(number: int) -> None:
        with Bar(f"upload {number}") as bar:
            entered.wait()
            bar(number, 10)
            if number == 2:
                leave.wait()

    threads = [threading.Thread(target=transfer, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads[:2]:
        thread.join()
    leave.set()
    threads[2].join()
    assert "upload 2" in capsys.readouterr().err
    with Bar("another", "rows") as bar:
        bar(3, None, "checking")
    assert "another" in capsys.readouterr().err


def test_a_transfer_that_fails_gives_the_terminal_back(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ZeroDivisionError), bar_if(True, "first") as bar:
        bar(1 // 0, 5)
    with Bar("second") as bar:
        bar(5, 5)
    assert capsys.readouterr().err.count("first") == 1


def test_a_title_is_no_markup(capsys: pytest.CaptureFixture[str]) -> None:
    with Bar("[red]x[/]") as bar:
        bar(1, 2, "[/nothing]")
    assert "[red]x[/]" in capsys.readouterr().err
