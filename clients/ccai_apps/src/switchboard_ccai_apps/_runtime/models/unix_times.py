# Copied from generator/runtime/models/unix_times.py of Switchboard.
"""Times that travel as numbers, which count from 1970: they read as aware datetimes, and are written as they came."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from ..data.values import parse_datetime
from .kinds import Misfit, Scalar, describe

if TYPE_CHECKING:
    from collections.abc import Callable

    from .codec import Codec
    from .kinds import FieldSource, Scope

    Report = Callable[[str, str, str], None]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EARLIEST_MILLISECONDS = 100_000_000_000
"""In 1973. What is below is a count of seconds, whatever the spec says."""


class UnixTime(Scalar):
    """A number of seconds or milliseconds. Texts of date-times are read too, as drift; what is no time stays."""

    direct = False

    def __init__(self, per_second: int, *, zero_is_null: bool, nullable: bool) -> None:
        super().__init__(f"a Unix time in {'milliseconds' if per_second > 1 else 'seconds'}", (float, int))
        self.sure = frozenset()
        self.per_second = per_second
        self.zero_is_null = zero_is_null
        self.nullable = nullable

    def read(self, value: Any) -> Any:
        """The datetime, None for a zero that stands for none, or the value itself where it is no time."""
        if value.__class__ is str:
            return parse_datetime(value)
        if value.__class__ not in self.types:
            return value
        return None if value == 0 and self.zero_is_null else self._moment(value)

    def _moment(self, value: float) -> Any:
        milliseconds = self.per_second > 1
        if milliseconds and abs(value) < _EARLIEST_MILLISECONDS:
            return value
        try:
            return _EPOCH + (timedelta(milliseconds=value) if milliseconds else timedelta(seconds=value))
        except (OverflowError, ValueError):
            return value

    def number(self, value: Any) -> Any:
        """What is written for a value that a user set. Raises ValueError for a datetime without a time zone."""
        if not isinstance(value, datetime):
            return value
        if value.utcoffset() is None:
            raise ValueError("a datetime without a time zone has no Unix time: give an aware one")
        unit = timedelta(seconds=1) / self.per_second
        count, rest = divmod(value - _EPOCH, unit)
        return count if not rest or self.per_second > 1 else (value - _EPOCH) / unit

    def load(self, var: str, scope: Scope) -> str:
        name = f"_read_unix_{self.per_second}_{self.zero_is_null:d}"
        scope[name] = self.read
        return f"{name}({var})"

    def dump(self, field: FieldSource, scope: Scope) -> list[str]:
        name = f"_unix_number_{self.per_second}"
        scope[name] = self.number
        changed = f"v is not (w := {field.loaded}) and v != {self.load('w', scope)}"
        return [f"    if {changed}: {field.put(f'{name}(v)')}"]

    def check_inside(self, value: Any, at: str, report: Report, codec: Codec) -> None:  # noqa: ARG002
        if self.read(value) is value:
            report(at, self.label, describe(value))

    def misfit(self, value: Any) -> Misfit | None:
        if self.accepts(value) and self.read(value) is value:
            return Misfit("", self.label, describe(value))
        return super().misfit(value)
