# Copied from generator/runtime/testing/engine.py of Switchboard.
"""From one request to its response: find the operation, judge, meet faults, act, and write down what came."""

from __future__ import annotations

import threading
from json import dumps, loads
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from . import kinds
from .calls import CallRecord
from .clock import Windows
from .document import put
from .door import Exchange, Part
from .faults import Faults, drifted
from .judging import Judge
from .messages import FakeResponse, Refusal
from .reading import read
from .world import World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from contextlib import AbstractContextManager

    from .cassettes import Cassette
    from .clock import FakeClock
    from .faults import FaultOptions
    from .messages import FakeRequest, Visit
    from .state import Item
    from .table import Table

HTML = b"<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>"


class Engine:
    """Serves requests, one after the other, whichever way they come."""

    def __init__(self, table: Table, parts: Iterable[Part], seed: int, clock: FakeClock) -> None:
        self.table = table
        self.parts: list[Part] = list(parts)
        self.world: World = World(table, seed, clock)
        self.world.selects = {name: function for part in self.parts for name, function in part.selections.items()}
        self.judge: Judge = Judge(table)
        self.faults: Faults = Faults(lambda: self.world.samples.random)
        self.windows: Windows = Windows(clock.monotonic)
        self.log: list[CallRecord] = []
        self.lock: AbstractContextManager[Any] = threading.RLock()
        self.stateless = False
        self.cassette: Cassette | None = None
        """What responses come from, where they were recorded."""
        self.credentials: frozenset[str] | None = None
        """Those that are good, beside tokens that the fake issues; None: all."""
        self.listeners: list[Callable[[FakeRequest, FakeResponse], object]] = []
        self._responses = {call: function for part in self.parts for call, function in part.responses.items()}
        self._after = _by_name(part.after for part in self.parts)
        self._changes = _by_name(part.changes for part in self.parts)
        self._shows = [function for part in self.parts for function in part.shown]
        self._served = [served for part in self.parts for served in part.served]
        self._last: dict[str, FakeResponse] = {}
        self._visit: Visit | None = None
        self.world.on_made = self._made
        self.world.on_shown = self._shown
        self.world.on_changed = self._changed
        self.judge.accepts = self._accepts

    def reset(self) -> None:
        """Forget state, calls and faults."""
        with self.lock:
            self.world.reset()
            self.faults.reset()
            self.windows.reset()
            self.log.clear()
            self._last.clear()

    def serve(self, request: FakeRequest, *, strict: bool) -> FakeResponse:
        """The response to a request. `strict`: raises AssertionError where the request is not as documented."""
        with self.lock:
            response = self._serve(request, strict=strict)
            for listener in self.listeners:
                listener(request, response)
            return response

    def _serve(self, request: FakeRequest, *, strict: bool) -> FakeResponse:
        path = urlsplit(request.url).path
        matches = self.table.matches(request.method, path)
        if self.cassette is not None:
            return self._played(self.cassette, request, matches)
        if not matches:
            return self._beside(request, path, strict=strict)
        visit, problems = self._judged(request, matches)
        call = visit.route.call
        fault = self.faults.next(call, visit.arguments)
        response = self._refused(visit, fault) if fault else None
        if response is None and strict and any(not problem.usual for problem in problems):
            self._write(visit, FakeResponse(0), problems, fault)
            raise AssertionError(_complaint(visit, problems))
        response = response or self._done(visit, [problem for problem in problems if problem.status])
        if fault:
            response = self._spoiled(visit, response, fault)
        self._write(visit, response, problems, fault)
        return response

    def _played(self, cassette: Cassette, request: FakeRequest, matches: list[Any]) -> FakeResponse:
        """What was recorded, of paths that no operation has too."""
        played = cassette.find(request)
        if matches:
            self._write(self._judged(request, matches)[0], played, [], None)
        else:
            self.log.append(CallRecord("", {}, played.status, request))
        return played

    def _judged(self, request: FakeRequest, matches: list[Any]) -> tuple[Visit, list[Any]]:
        """The reading of the first operation that has nothing against the request, or of the first at all."""
        first: tuple[Visit, list[Any]] | None = None
        for route, values in matches:
            visit = read(self.table.document, request, route, values)
            problems = list(self.judge.problems(visit))
            if not problems:
                return visit, problems
            first = first or (visit, problems)
        assert first is not None  # noqa: S101 - there is a match
        return first

    def _done(self, visit: Visit, problems: list[Any]) -> FakeResponse:
        """What the vendor does with a request."""
        bodies, route = self.world.bodies, visit.route
        if problems:
            worst = min(problems, key=lambda problem: (problem.status != 401, problem.status))
            return bodies.error(worst.status, str(worst), route)
        wait = self.windows.wait(route.call)
        if wait is not None:
            return self._limited(visit, wait)
        try:
            return self._acted(visit)
        except Refusal as refusal:
            return bodies.error(refusal.status, refusal.text, route, refusal.headers)

    def _acted(self, visit: Visit) -> FakeResponse:
        self._visit = visit
        function = self._responses.get(visit.route.call)
        if self.stateless:
            return kinds.sampled(self.world, visit)
        if function is None:
            response = kinds.respond(self.world, visit)
        else:
            self.world.check_parents(visit)
            made = function(Exchange(self.world, visit))
            response = made if isinstance(made, FakeResponse) else self.world.bodies.success(visit.route, made, much=1)
        return response

    def _accepts(self, _scheme: str, value: str) -> bool:
        """Whether a credential is good: all are, but for tokens of the fake's own whose time is over."""
        if self.credentials is not None and value not in self.credentials:
            return value in self.world.state.tokens and self.world.clock.time() < self.world.state.tokens[value]
        return self.world.clock.time() < self.world.state.tokens.get(value, float("inf"))

    def _made(self, name: str, item: Item) -> None:
        """Let hand-written parts go on with an item that was made just now."""
        for function in self._after.get(name, ()):
            function(self.exchange(), item)

    def _changed(self, name: str, item: Item, before: Any) -> None:
        """The same for an item that was changed."""
        for function in self._changes.get(name, ()):
            function(self.exchange(), item, before)

    def exchange(self) -> Exchange:
        """The world as hand-written functions see it, with the last request."""
        return Exchange(self.world, self._visit)

    def _shown(self, body: Any) -> Any:
        """What hand-written parts make of the body of a success."""
        for function in self._shows:
            body = function(Exchange(self.world, self._visit), body)
        return body

    def _beside(self, request: FakeRequest, path: str, *, strict: bool) -> FakeResponse:
        """A path that no operation has: served by hand-written parts, or refused."""
        for served in self._served:
            if request.method == served.method and served.prefix in path:
                try:
                    return served.function(Exchange(self.world, None, request))
                except Refusal as refusal:
                    return self.world.bodies.error(refusal.status, refusal.text)
        methods = self.table.methods_at(path)
        text = (
            f"{path} takes {', '.join(methods)}, not {request.method}"
            if methods
            else f"nothing is documented at {request.method} {path}"
        )
        response = self.world.bodies.error(405 if methods else 404, text)
        if methods:
            response = response._replace(headers=(*response.headers, ("allow", ", ".join(methods))))
        self.log.append(CallRecord("", {}, response.status, request, (text,)))
        if strict:
            raise AssertionError(f"the fake of {self.table.api.title} got a request that is not documented: {text}")
        return response

    # Faults

    def _refused(self, visit: Visit, fault: FaultOptions) -> FakeResponse | None:
        """The response of a fault that comes before anything is done; None where there is none."""
        headers: tuple[tuple[str, str], ...] = ()
        if "retry_after" in fault:
            headers = (("retry-after", f"{fault['retry_after']:g}"),)
        if fault.get("lost") == "before":
            return FakeResponse(0, lost="before")
        if fault.get("expired"):
            return self.world.bodies.error(401, "the credentials have expired", visit.route)
        if "redirect" in fault:
            return FakeResponse(fault.get("status", 302), (("location", fault["redirect"]),))
        if fault.get("body") == "html":
            return FakeResponse(fault.get("status", 502), (("content-type", "text/html"), *headers), HTML)
        status = fault.get("status", 429 if "retry_after" in fault else 0)
        if status >= 300 or (status and "body" not in fault):
            return self.world.bodies.error(status, f"the fake was asked to refuse with {status}", visit.route, headers)
        if fault.get("repeat") and visit.route.call in self._last:
            return self._last[visit.route.call]
        return None

    def _spoiled(self, visit: Visit, response: FakeResponse, fault: FaultOptions) -> FakeResponse:
        """What becomes of a response on its way back."""
        response = response._replace(seconds=fault.get("slow", 0.0))
        if fault.get("lost") == "after":
            return response._replace(lost="after")
        kind = fault.get("body")
        if kind == "half":
            return response._replace(cut=True)
        if kind == "malformed":
            return response._replace(body=response.body[: max(len(response.body) // 2, 1)] or b"{")
        if kind == "empty":
            return response._replace(body=b"")
        paging = visit.route.record.paging
        if "total" in fault and paging is not None and paging.total is not None:
            return _with_json(response, put(loads(response.body), paging.total, fault["total"]))
        if "drift" in fault and response.body:
            return _with_json(response, drifted(loads(response.body), fault["drift"]))
        return response

    def _limited(self, visit: Visit, wait: float) -> FakeResponse:
        facts = (("retry-after", str(max(1, -(-int(wait * 1000) // 1000)))), ("x-ratelimit-remaining", "0"))
        return self.world.bodies.error(429, "too many requests", visit.route, facts)

    def _write(self, visit: Visit, response: FakeResponse, problems: list[Any], fault: FaultOptions | None) -> None:
        if visit.route.kind == "list" and response.status == visit.route.status:
            self._last[visit.route.call] = response
        status = 0 if response.lost else response.status
        met = ", ".join(f"{name}={value!r}" for name, value in (fault or {}).items())
        found = tuple(map(str, problems))
        self.log.append(CallRecord(visit.route.call, visit.arguments, status, visit.request, found, met))


def _with_json(response: FakeResponse, body: Any) -> FakeResponse:
    return response._replace(body=dumps(body, ensure_ascii=False, separators=(",", ":")).encode())


def _by_name(parts: Iterable[dict[str, Callable[..., Any]]]) -> dict[str, list[Callable[..., Any]]]:
    """The functions of all parts for each name, in the order of the parts."""
    found: dict[str, list[Callable[..., Any]]] = {}
    for part in parts:
        for name, function in part.items():
            found.setdefault(name, []).append(function)
    return found


def _complaint(visit: Visit, problems: list[Any]) -> str:
    """What was sent and what is documented, for people."""
    route = visit.route
    rows = [f"{route.call} was called in a way that is not documented ({route.method} {route.record.path}):"]
    rows += [f"  {problem}" for problem in problems]
    sent = ", ".join(f"{name}={value!r}" for name, value in visit.arguments.items())
    known = [f"{one['name']}{'' if one.get('required') else '?'}" for one in route.parameters]
    rows += [f"  sent: {sent or 'nothing'}", f"  documented parameters: {', '.join(known) or 'none'}"]
    if route.bodies:
        rows.append(f"  documented bodies: {', '.join(media.media_type for media in route.bodies)}")
    rows.append("  strict=False lets the fake respond as the vendor would")
    return "\n".join(rows)
