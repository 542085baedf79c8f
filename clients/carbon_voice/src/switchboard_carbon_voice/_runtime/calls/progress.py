# Copied from generator/runtime/calls/progress.py of Switchboard.
"""How much of a transfer is done: told to the caller's function, and drawn as a bar on stderr (extra `[rich]`)."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

from ..requests.content import BytesContent, ProgressContent
from .exchange import Call, exchange

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from rich.progress import Progress, TaskID

    from ..message import Request
    from ..operation import Operation
    from ..steps.commands import Command
    from .exchange import Result


def with_progress(request: Request, tell: Callable[[int, int | None], object] | None) -> Request:
    """The request with a body whose progress is told: bytes sent and bytes in all."""
    content = request.content
    if content is None or tell is None:
        return request
    body = BytesContent(content) if isinstance(content, bytes) else content
    return request._replace(content=ProgressContent(body, tell))


def shown(call: Call) -> Generator[Command, Any, Result]:
    """The exchange of a call while a bar shows how much of its body is sent; without a body there is no bar."""
    if call.request.content is None:
        return (yield from exchange(call))
    with Bar(title_of(call.request.operation)) as bar:
        return (yield from exchange(call._replace(request=with_progress(call.request, bar))))


def title_of(operation: Operation[Any]) -> str:
    """What a bar is called: the call, or the request where no method stands for it."""
    return operation.call if "." in operation.call else f"{operation.method} {operation.path}"


@contextmanager
def bar_if(wanted: bool, title: str, unit: str = "") -> Generator[Callable[..., None], None, None]:  # noqa: FBT001
    """A bar while the block runs, or what can be called like one and draws nothing."""
    if not wanted:
        yield lambda *_: None
        return
    with Bar(title, unit) as bar:
        yield bar


class Bar:
    """One transfer on the display of the process; it can be called as `on_progress` is."""

    def __init__(self, title: str, unit: str = "") -> None:
        """`unit` is what is counted, in the plural; empty: bytes."""
        self.title = title
        self.unit = unit

    def __enter__(self) -> Self:
        self._task = _DISPLAY.begin(self.title)
        return self

    def __call__(self, done: int, total: int | None = None, note: str = "") -> None:
        """Show so much of so much (None: unknown), and a few words on what is being done."""
        text = f"{self._amount(done)} of {self._amount(total)}" if total is not None else self._amount(done)
        _DISPLAY.show(self._task, done, total, f"{text}, {note}" if note else text)

    def _amount(self, count: int) -> str:
        if self.unit:
            return f"{count} {self.unit}"
        from rich.filesize import decimal  # as for the display

        return decimal(count)

    def __exit__(self, *_: object) -> None:
        _DISPLAY.end(self._task)


class _Display:
    """The bars of a process: terminals have one place to draw at, whichever thread or task a transfer runs in."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._progress: Progress | None = None

    def begin(self, title: str) -> tuple[Progress, TaskID]:
        """A new bar below the others."""
        with self._lock:
            if self._progress is None:
                self._progress = _drawn()
                self._progress.start()
            return self._progress, self._progress.add_task(title, total=None, amount="")

    def show(self, task: tuple[Progress, TaskID], done: int, total: int | None, amount: str) -> None:
        """Move a bar."""
        progress, number = task
        progress.update(number, completed=done, total=total, amount=amount)

    def end(self, task: tuple[Progress, TaskID]) -> None:
        """Take a bar away; the last one stays on the terminal as it is."""
        progress, number = task
        with self._lock:
            if len(progress.tasks) > 1:
                progress.remove_task(number)
                return
            progress.stop()
            self._progress = None


_DISPLAY = _Display()


def _drawn() -> Progress:
    from rich.console import Console  # extra [rich]: setting_rules.check_progress
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    title, amount = TextColumn("{task.description}", markup=False), TextColumn("{task.fields[amount]}", markup=False)
    return Progress(title, BarColumn(), amount, TimeRemainingColumn(), console=Console(stderr=True))
