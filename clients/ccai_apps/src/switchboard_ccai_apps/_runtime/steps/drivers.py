# Copied from generator/runtime/steps/drivers.py of Switchboard.
"""The two drivers: they carry out what an exchange yields, and hand it the result or the exception."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Generator

    from .commands import AsyncIO, Command, SyncIO

T = TypeVar("T")


def run(exchange: Generator[Command, Any, T], io: SyncIO) -> T:
    """Carry out an exchange with blocking commands, and return what it returns."""
    try:
        command = exchange.send(None)
        while True:
            try:
                result = command.run(io)
            except BaseException as exc:  # noqa: BLE001 - also a KeyboardInterrupt must reach the exchange's clean-up
                command = exchange.throw(exc)
            else:
                command = exchange.send(result)
    except StopIteration as stop:
        return stop.value  # type: ignore[no-any-return]


async def arun(exchange: Generator[Command, Any, T], io: AsyncIO) -> T:
    """The same with awaited commands."""
    io.check()
    try:
        command = exchange.send(None)
        while True:
            try:
                result = await command.arun(io)
            except BaseException as exc:  # noqa: BLE001 - also a cancellation must reach the exchange's clean-up
                command = exchange.throw(exc)
            else:
                command = exchange.send(result)
    except StopIteration as stop:
        return stop.value  # type: ignore[no-any-return]
