"""The plain page of the server: what it is, its routes, its state, the last calls. No script, nothing from outside."""

from __future__ import annotations

from html import escape
from json import dumps
from typing import TYPE_CHECKING, Any

from .control import PATHS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .fake import Fake
    from .server import FakeServer

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
