# Copied from generator/runtime/testing/calls.py of Switchboard.
"""What was called, as the client names it, and assertions about it that show near misses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from ..data.guards import is_array, is_object, is_tuple
from ..redact import visible
from .document import MISSING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from .messages import FakeRequest


class CallRecord(NamedTuple):
    """One request that came to the fake."""

    call: str
    """`messages.create`; empty: no operation has this path."""
    arguments: dict[str, Any]
    """As the client names them: `conversation_id`, `content`."""
    status: int
    """Of the response; 0: none came."""
    request: FakeRequest
    problems: tuple[str, ...] = ()
    """What was wrong with it."""
    fault: str = ""
    """The fault that it met."""

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={visible(value, name)!r}" for name, value in self.arguments.items())
        end = f" -> {self.status or 'no response'}" + (f" ({self.fault})" if self.fault else "")
        return f"{self.call or self.request!r}({shown}){end}"


class Calls:
    """Some of the calls that were made. Assertions raise AssertionError that shows what came instead."""

    def __init__(
        self, name: str, records: list[CallRecord], others: list[CallRecord],
        check: Callable[[Iterable[str]], object] = lambda _names: None,
    ) -> None:  # fmt: skip
        """`check` raises TypeError for arguments that such calls can't have."""
        self.name = name
        self.records = records
        self._others = others
        self._check = check

    def once(self, **arguments: Any) -> CallRecord:
        """Assert that there was one call with these arguments; others may have come too. Gives it."""
        found = self._matching(arguments)
        if len(found) != 1:
            self._fail(f"one call of {self._said(arguments)} was expected, {len(found)} came", arguments)
        return found[0]

    def times(self, count: int, /, **arguments: Any) -> list[CallRecord]:
        """Assert that there were so many calls with these arguments. Gives them."""
        found = self._matching(arguments)
        if len(found) != count:
            self._fail(f"{count} calls of {self._said(arguments)} were expected, {len(found)} came", arguments)
        return found

    def never(self, **arguments: Any) -> None:
        """Assert that there was no call with these arguments."""
        found = self._matching(arguments)
        if found:
            self._fail(f"no call of {self._said(arguments)} was expected, {len(found)} came", arguments)

    def any(self, **arguments: Any) -> CallRecord:
        """Assert that there was at least one call with these arguments. Gives the last one."""
        found = self._matching(arguments)
        if not found:
            self._fail(f"a call of {self._said(arguments)} was expected, none came", arguments)
        return found[-1]

    def _matching(self, arguments: Mapping[str, Any]) -> list[CallRecord]:
        self._check(arguments)
        return [record for record in self.records if not any(True for _ in differences(record, arguments))]

    def _said(self, arguments: Mapping[str, Any]) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in arguments.items())
        return f"{self.name or 'anything'}({given})" if given or self.name else "anything"

    def _fail(self, text: str, arguments: Mapping[str, Any]) -> NoReturn:
        rows = [text]
        near = sorted(self.records, key=lambda record: sum(1 for _ in differences(record, arguments)))
        for record in near[:5]:
            rows.append(f"  {record}")
            rows += [f"      {difference}" for difference in differences(record, arguments)]
        if not self.records:
            rows += ["  no such call came; the calls that did:", *(f"    {record}" for record in self._others[-10:])]
            if not self._others:
                rows[-1] = "  nothing was called"
        raise AssertionError("\n".join(rows))

    def __iter__(self) -> Iterator[CallRecord]:
        return iter(self.records)

    def __len__(self) -> int:
        return len(self.records)

    def __getitem__(self, index: int) -> CallRecord:
        return self.records[index]

    def __repr__(self) -> str:
        return f"<Calls {self.name or 'all'}: {len(self.records)}>"


def differences(record: CallRecord, wanted: Mapping[str, Any]) -> Iterator[str]:
    """Where the arguments of a call are not what is wanted."""
    for name, value in wanted.items():
        came = record.arguments.get(name, MISSING)
        if came is MISSING:
            yield f"{name} was not given, wanted {value!r}"
        elif not alike(came, value):
            yield f"{name} was {came!r}, wanted {value!r}"


def alike(came: Any, wanted: Any) -> bool:
    """Whether a value that was sent is what is wanted: equal, in plain form, or as `wanted` says itself (ANY, …)."""
    plain = plain_of(wanted)
    if is_object(plain) and is_object(came):
        return all(name in came and alike(came[name], value) for name, value in plain.items())
    if is_array(plain) and is_array(came):
        return len(plain) == len(came) and all(map(alike, came, plain))
    return bool(plain == came)


def plain_of(value: Any) -> Any:
    """A model, an enum or a moment in the form in which it is sent; all else as it is."""
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None:
        return to_dict()
    isoformat = getattr(value, "isoformat", None)
    if isoformat is not None:
        return isoformat()
    return list(value) if is_tuple(value) else value
