# Copied from generator/runtime/testing/command.py of Switchboard.
"""`python -m switchboard_<api>.testing`: a fake on a port of this machine, until it is interrupted."""

from __future__ import annotations

import argparse
import re
import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .fake import Fake
    from .server import FakeServer


def main(kind: type[Fake[Any, Any]], arguments: Sequence[str] | None = None) -> int:
    """Serve until Ctrl-C, which is no error whenever it comes. Gives the exit code."""
    try:
        with made(kind, arguments) as fake:
            server: FakeServer = fake._servers[0]
            print("\n".join(printed(server)), flush=True)  # noqa: T201 - a command
            threading.Event().wait()
    except KeyboardInterrupt:
        return 0
    return 0


def made(kind: type[Fake[Any, Any]], arguments: Sequence[str] | None) -> Fake[Any, Any]:
    """The fake that the arguments of the command ask for, with its server."""
    given = parser(kind).parse_args(arguments)
    fake = kind(seed=given.seed, strict=False)
    fake.engine.stateless = given.stateless
    if given.state:
        fake.seed_from(given.state)
    elif not given.empty:
        fake.populate()
    if given.flaky:
        fake.weather("flaky", given.flaky)
    try:
        fake.serve(given.port, latency=given.latency)
    except OSError as error:
        raise SystemExit(f"port {given.port} can't be used: {error.strerror}; --port 0 takes a free one") from None
    return fake


def parser(kind: type[Fake[Any, Any]]) -> argparse.ArgumentParser:
    """What the command takes."""
    result = argparse.ArgumentParser(f"python -m {kind.package}.testing", description=str(kind.__doc__))
    add = result.add_argument
    add("--port", type=int, default=8080, help="port of 127.0.0.1; 0: a free one (default: 8080)")
    add("--seed", type=int, default=0, help="decides all made-up values and all chance (default: 0)")
    add("--latency", type=duration, default=0.0, metavar="TIME", help="each response waits so long: 50ms, 1s")
    add("--flaky", type=share, default=0.0, metavar="RATE", help="this share of requests meets a fault: 0.05")
    add("--state", metavar="FILE", help="JSON file of objects by collection, instead of made-up ones")
    add("--empty", action="store_true", help="begin without objects")
    add("--stateless", action="store_true", help="respond with made-up values, remember nothing")
    return result


def duration(text: str) -> float:
    """`50ms`, `1.5s` or a number of seconds. Raises ArgumentTypeError."""
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*(ms|s)?", text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no time: write 50ms or 1.5s")
    return float(found[1]) / (1000 if found[2] == "ms" else 1)


def share(text: str) -> float:
    """A number from 0 to 1. Raises ArgumentTypeError."""
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no share: write a number from 0 to 1, such as 0.05")
    return value


def printed(server: FakeServer) -> list[str]:
    """What the command prints: five rows that work in another terminal."""
    fake, variables = server.fake, server.environment
    listed = next((route for route in fake.table.routes if route.kind == "list" and route.record.paging), None)
    listed = listed or next(route for route in fake.table.routes if not route.names)
    scopes = dict.fromkeys(fake.table.api.arguments, "1")
    path = re.sub(r"\{([^{}]+)\}", lambda found: scopes.get(found[1], "1"), listed.record.path)
    exports = " ".join(f"{name}={value}" for name, value in variables.items())
    client = fake.client_classes[0]
    call = f"list(client.{listed.call}())" if listed.record.paging else f"client.{listed.call}()"
    python = f"from {fake.package} import {client}; client = {client}(); print({call})"
    return [
        f"A fake {fake.table.api.title} is at {server.url} and has a page at {server.root}/; in another terminal:",
        f"  export {exports}",
        f'  python -c "{python}"',
        f"  curl -s {_credentials(server)}'{server.url}{path}'",
        f"  curl -s {server.root}/_fake/state",
        f"""  curl -s {server.root}/_fake/fail -d '{{"call": "{listed.call}", "status": 503}}'""",
    ]


def _credentials(server: FakeServer) -> str:
    """What curl needs to be let in."""
    schemes = server.fake.engine.judge.schemes
    name = next((alternative[0] for route in server.fake.table.routes for alternative in route.record.security), "")
    about: dict[str, Any] = schemes.get(name, {})
    if about.get("type") == "apiKey" and about.get("in") == "header":
        return f"-H '{about['name']}: any' "
    if about.get("scheme", "").lower() == "basic":
        return "-u any:any "
    return "-H 'Authorization: Bearer any' " if about else ""
