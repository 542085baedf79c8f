# Copied from generator/runtime/testing/control.py of Switchboard.
"""What the server has below `/_fake/`, and its plain page at `/`, with no script and nothing from outside."""

from __future__ import annotations

from html import escape
from json import dumps, loads
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..data.guards import is_array, is_object
from ..redact import visible
from .messages import FakeRequest, FakeResponse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .fake import Fake
    from .server import FakeServer

PATHS = {
    "GET /_fake/state": "all objects, by collection",
    "POST /_fake/state": 'puts in objects: {"contacts": [{"name": "Ann"}]}',
    "POST /_fake/reset": "begins anew: no objects, no calls, no faults",
    "POST /_fake/fail": 'a fault for the next calls: {"call": "messages.create", "status": 429, "times": 2}',
    "POST /_fake/weather": 'faults by chance: {"kind": "flaky", "rate": 0.1}',
    "GET /_fake/clock": "the time of the fake",
    "POST /_fake/clock": 'lets time pass: {"minutes": 10}',
    "GET /_fake/calls": "what was called, the last 100",
    "GET /_fake/events": "the events that were sent, the last 100",
    "POST /_fake/events": 'sends an event: {"event": "…", "to": "http://127.0.0.1:3000/"}, and what it is to hold',
    "GET /_fake/openapi.json": "the document that the fake goes by",
}


class Control:
    """Serves what tests in other languages need beside the API."""

    def __init__(self, fake: Fake[Any, Any]) -> None:
        self.fake = fake

    def respond(self, request: FakeRequest, server: FakeServer) -> FakeResponse:
        """The response to a request for `/` or below `/_fake`."""
        path = urlsplit(request.url).path.rstrip("/") or "/"
        if path == "/":
            return FakeResponse(200, (("content-type", "text/html; charset=utf-8"),), page(self.fake, server).encode())
        name = f"{request.method} {path}"
        functions: dict[str, Callable[[Any], Any]] = {
            "GET /_fake/state": lambda _: self.fake.state,
            "POST /_fake/state": self._seed,
            "POST /_fake/reset": self._reset,
            "POST /_fake/fail": self._fail,
            "POST /_fake/weather": self._weather,
            "GET /_fake/clock": self._time,
            "POST /_fake/clock": self._advance,
            "GET /_fake/calls": lambda _: self.calls(),
            "GET /_fake/events": lambda _: [_sent(one) for one in self.fake.webhooks.sent[-100:]],
            "POST /_fake/events": self._send,
            "GET /_fake/openapi.json": lambda _: self.document(server),
        }
        if name not in functions:
            return _json(404, {"message": f"{name} is nothing here", "paths": PATHS})
        try:
            given = _object(request.body)
            return _json(200, functions[name](given))
        except (ValueError, TypeError, LookupError) as error:
            return _json(400, {"message": str(error.args[0] if error.args else error)})

    def _seed(self, given: dict[str, Any]) -> Any:
        self.fake.seed_from(given)
        return self.fake.state

    def _reset(self, _: Any) -> Any:
        self.fake.reset()
        return {"state": {}}

    def _fail(self, given: dict[str, Any]) -> Any:
        call = str(given.pop("call", "*"))
        self.fake.fail(call, **given)
        return {"waiting": len(self.fake.engine.faults.rules)}

    def _weather(self, given: dict[str, Any]) -> Any:
        self.fake.weather(given.get("kind", "fair"), given.get("rate", 0.2))
        return {"weather": self.fake.engine.faults.weather}

    def _send(self, given: dict[str, Any]) -> Any:
        return _sent(self.fake.webhooks.send(str(given.pop("event", "")), str(given.pop("to", "")), **given))

    def _time(self, _: Any) -> Any:
        return {"time": self.fake.clock.time()}

    def _advance(self, given: dict[str, Any]) -> Any:
        self.fake.clock.advance(**given)
        return self._time(given)

    def calls(self) -> list[dict[str, Any]]:
        """The last calls as plain data, without secrets."""
        return [
            {
                "call": record.call,
                "method": record.request.method,
                "path": urlsplit(record.request.url).path,
                "arguments": _shown(record.arguments),
                "status": record.status,
                "problems": list(record.problems),
                "fault": record.fault,
            }
            for record in self.fake.engine.log[-100:]
        ]

    def document(self, server: FakeServer) -> dict[str, Any]:
        """The OpenAPI document, with this server as its only one."""
        described = _described(self.fake.table.document.data)
        for route in self.fake.table.routes:
            operation = described["paths"].get(route.record.path, {}).get(route.method.lower(), {})
            operation.setdefault("operationId", route.id)
        return {**described, "servers": [{"url": server.url}]}


def _sent(delivery: Any) -> dict[str, Any]:
    statuses = [attempt.status for attempt in delivery.attempts]
    return {"event": delivery.event, "to": delivery.url, "delivery": delivery.id, "statuses": statuses}


def _object(body: bytes) -> dict[str, Any]:
    given: Any = loads(body) if body.strip() else {}
    if not is_object(given):
        raise TypeError("the body must be a JSON object")
    return given


def _shown(value: Any) -> Any:
    return loads(dumps(visible(value), default=repr))


def _described(value: Any, *, key: str = "") -> Any:
    """The document with the descriptions that OpenAPI asks for, which the short form has not."""
    if is_array(value):
        return [_described(item) for item in value]
    if not is_object(value):
        return value
    result = {name: _described(item, key=name) for name, item in value.items()}
    if key == "responses":
        result = {
            name: item
            if not is_object(item) or "$ref" in item or "description" in item
            else {"description": name, **item}
            for name, item in result.items()
        }
    return result


def _json(status: int, value: Any) -> FakeResponse:
    text = dumps(value, ensure_ascii=False, indent=1, default=repr)
    return FakeResponse(status, (("content-type", "application/json"),), text.encode())


# The page

STYLE = (
    "body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#222}"
    "h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}table{border-collapse:collapse;width:100%}"
    "td,th,pre{overflow-wrap:anywhere}td,th{text-align:left;vertical-align:top}"
    "td,th{padding:.2rem .8rem .2rem 0;border-bottom:1px solid #ddd}"
    "code,pre{font:13px/1.45 ui-monospace,monospace}pre{background:#f5f5f5;padding:.8rem;white-space:pre-wrap}"
    ".bad{color:#a00}summary{cursor:pointer}"
)


def page(fake: Fake[Any, Any], server: FakeServer) -> str:
    """The page as HTML."""
    title = escape(f"Fake {fake.table.api.title}")
    variable = escape(f"{fake.table.api.env}_BASE_URL")
    control = ((_code(name), escape(text)) for name, text in PATHS.items())
    routes = ((_code(route.call), _code(f"{route.method} {route.record.path}")) for route in fake.table.routes)
    head = (
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{title}</title><link rel=icon href=data:,>"
        f"<meta name=viewport content='width=device-width'><style>{STYLE}</style></head><body><h1>{title}</h1>"
        f"<p>A stateful fake of the API at {_code(server.url)}, seed {fake.seed}. "
        f"Give it to a program as <code>{variable}</code>; any credentials do.</p>"
    )
    parts = [
        f"<h2>Last calls</h2>{_calls(server)}",
        f"<h2>State</h2>{_state(fake)}",
        f"<h2>Control</h2>{_table(('request', 'what it does'), control)}",
        f"<h2>Routes</h2>{_table(('call', 'request'), routes)}",
    ]
    return f"{head}{''.join(parts)}</body></html>"


def _code(text: str) -> str:
    return f"<code>{escape(text)}</code>"


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in heads)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _calls(server: FakeServer) -> str:
    calls = server.control.calls()[-20:][::-1]
    if not calls:
        return "<p>None yet.</p>"
    rows = (
        (
            _code(call["call"] or f"{call['method']} {call['path']}"),
            _code(dumps(call["arguments"], ensure_ascii=False)[:300]),
            str(call["status"] or "no response"),
            f"<span class=bad>{escape('; '.join([*call['problems'], call['fault']]).strip('; '))}</span>",
        )
        for call in calls
    )
    return _table(("call", "arguments", "status", ""), rows)


def _state(fake: Fake[Any, Any]) -> str:
    state = fake.state
    if not state:
        return "<p>Nothing yet.</p>"
    return "".join(
        f"<details><summary>{escape(name)} ({len(items)})</summary>"
        f"<pre>{escape(dumps(items[:50], ensure_ascii=False, indent=1, default=repr))}</pre></details>"
        for name, items in state.items()
    )
