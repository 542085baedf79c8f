"""The documentation site, built once in a test run into a temporary folder, and a server that shows it."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

from generator.commands.docs import write_site
from tests.support.shared import once
from tests.support.site_pages import whole_site

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest


def built_site(factory: pytest.TempPathFactory) -> Path:
    """The folder with the HTML."""

    def build() -> str:
        return str(write_site(whole_site(factory), factory.mktemp("site")))

    return Path(once(factory, "built-site", build))


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address at which the folder is shown, on this machine alone."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 -- the base class calls it so
        pass
