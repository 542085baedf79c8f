# Copied from generator/runtime/testing/faults.py of Switchboard.
"""Faults on demand, named by their outcome for the caller, and the weather, which brings them by chance."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import inf
from typing import TYPE_CHECKING, Any, Literal, TypedDict, get_args

from ..data.guards import is_array, is_container, is_object
from ..hints import nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from random import Random

Lost = Literal["before", "after"]
Body = Literal["malformed", "html", "half", "empty"]
Drift = Literal["extra_key", "null", "unknown_enum", "wrong_type"]
Weather = Literal["fair", "flaky", "slow", "down"]


LIMITS = {"status": (200, 599), "times": (1, inf)} | dict.fromkeys(("retry_after", "slow", "total", "after"), (0, inf))
"""What the numbers of a fault may be."""


class FaultOptions(TypedDict, total=False):
    """What `fail` takes by keyword."""

    status: int
    """The vendor refuses with this status, and does not act."""
    retry_after: float
    """Seconds that a `Retry-After` header asks for; alone, the status is 429."""
    slow: float
    """The response takes so many seconds by the fake's clock; beyond a timeout it does not come."""
    lost: Lost
    """before: the connection breaks before the vendor acts. after: it acts, and no response comes."""
    body: Body
    """malformed: JSON that ends early. html: an error page of a proxy, with status 502. half: the connection breaks in
    the body. empty: no body at all."""
    redirect: str
    """A redirect to this URL."""
    expired: bool
    """The credentials are refused, as if they had expired."""
    total: int
    """A list says that it has so many items in all."""
    repeat: bool
    """A list gives the page before once more."""
    drift: Drift
    """The response differs from the document: a key more, a null, an unknown enum member, a value of another type."""


@dataclass
class Rule:
    """One fault that waits for its call."""

    call: str
    options: FaultOptions
    times: int | None = 1
    """None: always."""
    after: int = 0
    """So many calls go well first."""
    where: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """Arguments that the call must have."""
    hits: int = 0

    def takes(self, call: str, arguments: Mapping[str, Any]) -> bool:
        """Whether this call is hit; counts it."""
        named = call.startswith(self.call[:-1]) if self.call.endswith("*") else call == self.call
        if self.times == 0 or not named:
            return False
        if any(arguments.get(name) != value for name, value in self.where.items()):
            return False
        if self.after:
            self.after -= 1
            return False
        if self.times is not None:
            self.times -= 1
        self.hits += 1
        return True


class Faults:
    """The rules of one fake, and its weather."""

    def __init__(self, random: Callable[[], Random]) -> None:
        self._random = random
        self.reset()

    def reset(self) -> None:
        """Fair weather, and no rules."""
        self.rules: list[Rule] = []
        self.weather: tuple[str, float] = ("fair", 0.0)

    def add(self, rule: Rule) -> Rule:
        """Let a rule wait. Raises TypeError for an option that nobody knows, ValueError for a wrong one or none."""
        for name in rule.options:
            if name not in FaultOptions.__annotations__:
                raise TypeError(
                    f"fail() got an unexpected keyword argument {name!r}: {nearest(name, FaultOptions.__annotations__)}"
                )
        if not rule.options:
            raise ValueError(f"fail() needs a fault: one of {', '.join(FaultOptions.__annotations__)}")
        for name, kind in (("lost", Lost), ("body", Body), ("drift", Drift)):
            value: Any = rule.options.get(name)
            if value is not None and value not in get_args(kind):
                raise ValueError(f"{name} must be one of {', '.join(get_args(kind))}, not {value!r}")
        for name, number in {**rule.options, "times": rule.times, "after": rule.after}.items():
            if name in LIMITS and number is not None:
                check_number(name, number, *LIMITS[name])
        self.rules.append(rule)
        return rule

    def set_weather(self, kind: str, rate: float) -> None:
        """Let faults come by chance: `rate` of all requests, 0 to 1."""
        if kind not in get_args(Weather):
            raise ValueError(f"weather must be one of {', '.join(get_args(Weather))}, not {kind!r}")
        check_number("rate", rate, 0, 1)
        self.weather = (kind, rate)

    def next(self, call: str, arguments: Mapping[str, Any]) -> FaultOptions | None:
        """The fault of a call: of the first rule that takes it, or of the weather."""
        for rule in self.rules:
            if rule.takes(call, arguments):
                return rule.options
        kind, rate = self.weather
        if kind == "fair" or self._random().random() >= rate:
            return None
        if kind == "down":
            return {"lost": "before"}
        if kind == "slow":
            return {"slow": 2.0 + 6 * self._random().random()}
        return self._random().choice(_FLAKY)


def check_number(name: str, value: Any, least: float, most: float = inf) -> None:
    """Raises ValueError for what is no number, or one out of bounds."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not least <= value <= most:
        bounds = f"from {least} to {most}" if most < inf else f"of at least {least}"
        raise ValueError(f"{name} must be a number {bounds}, not {value!r}")


_FLAKY: list[FaultOptions] = [
    {"status": 503, "retry_after": 1},
    {"status": 502},
    {"lost": "before"},
    {"slow": 2.0},
    {"status": 429, "retry_after": 2},
]


def drifted(value: Any, kind: str, *, depth: int = 0) -> Any:
    """A body that differs from what is documented in one place."""
    if is_array(value):
        return [drifted(value[0], kind, depth=depth + 1), *value[1:]] if value else value
    if not is_object(value):
        return value
    inner = next((name for name, item in value.items() if is_container(item) and item), None)
    if inner is not None and depth < 3 and len(value) <= 3:
        return {**value, inner: drifted(value[inner], kind, depth=depth + 1)}
    if kind == "extra_key":
        return {**value, "a_key_of_a_later_version": True}
    texts = [name for name, item in value.items() if isinstance(item, str) and name not in {"id", "type"}]
    name = texts[0] if texts else next(iter(value), None)
    if name is None:
        return value
    return {**value, name: {"null": None, "unknown_enum": "a_later_member", "wrong_type": [value[name]]}[kind]}
