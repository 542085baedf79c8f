# Copied from generator/runtime/testing/samples.py of Switchboard.
"""Plain values as a vendor would send them: by format, by the name of the property, by the schema's limits."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from random import Random
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Callable

    from .document import Schema

FIRST = ("Ann", "Ben", "Cleo", "Dario", "Eva", "Finn", "Gül", "Hana")
LAST = ("Archer", "Bauer", "Castro", "Dahl", "Evans", "Fischer", "Günter", "Hall")
NAMES = ("Care team", "Front desk", "Night shift", "Support", "Sales", "Billing", "Reception", "Back office")
_UNIX = {"unixtime": 1, "unix-time": 1, "unix-time-ms": 1000}
"""Formats of numbers that are times: how many are a second."""
_TIME = re.compile(r"(^|[-_])(at|on|time|timestamp|date|since|until|expires|seen)$|(^|[-_])time([-_]|$)|timestamp")


class Samples:
    """Makes plain values from a seed. The same seed and the same questions give the same values."""

    def __init__(self, seed: int, now: Callable[[], float]) -> None:
        self.random: Random = Random(seed)  # noqa: S311 - made-up values are no secrets
        self._now = now

    def uuid(self) -> str:
        """A fresh one, of version 4."""
        return str(UUID(int=self.random.getrandbits(128), version=4))

    def token(self, length: int = 24) -> str:
        """A fresh text of letters and digits."""
        return "".join(self.random.choices("abcdefghijkmnpqrstuvwxyz23456789", k=length))

    def stamp(self, kind: str = "date-time") -> str:
        """The present moment of the fake's clock as a text."""
        now = datetime.fromtimestamp(self._now(), UTC)
        forms = {"date": "%Y-%m-%d", "time": "%H:%M:%SZ", "plain": "%Y-%m-%d %H:%M:%S"}
        return now.strftime(forms.get(kind, "%Y-%m-%dT%H:%M:%SZ"))

    def text(self, schema: Schema, name: str) -> str:
        """A text of a format, or one that suits the property's name."""
        known = self._formatted(schema.get("format", ""))
        text = self._named(name.lower()) if known is None else known
        least, most = schema.get("minLength", 0), schema.get("maxLength", len(text) + 64)
        return text.ljust(least, "x")[: max(most, least)]

    def _formatted(self, kind: str) -> str | None:
        if kind in {"date-time", "date", "time"}:
            return self.stamp(kind)
        if kind.startswith("phone"):
            return self.phone()
        makers: dict[str, Callable[[], str]] = {
            "uuid": self.uuid,
            "email": self.email,
            "uri": lambda: f"https://files.example/{self.token(12)}",
            "hostname": lambda: "host.example",
            "ipv4": lambda: "192.0.2.1",
            "byte": lambda: "c2FtcGxl",
            "binary": lambda: "",
        }
        return makers[kind]() if kind in makers else None

    def phone(self) -> str:
        """A number that nobody has."""
        return f"+1555{self.random.randrange(10**7):07d}"

    def email(self) -> str:
        """An address that nobody has."""
        return f"{self.random.choice(FIRST).lower().replace('ü', 'u')}{self.random.randrange(1000)}@mail.example"

    def _named(self, name: str) -> str:
        if _TIME.search(name):
            return self.stamp("plain" if "-" in name else "date-time")
        for part, make in self._by_name().items():
            if part in name:
                return make()
        return name.replace("_", " ").replace("-", " ").strip() or "text"

    def _by_name(self) -> dict[str, Callable[[], str]]:
        return {
            "email": self.email,
            "phone": self.phone,
            "number": self.phone,
            "url": lambda: f"https://files.example/{self.token(12)}",
            "uuid": self.uuid,
            "guid": self.uuid,
            "_id": self.uuid,
            "-id": self.uuid,
            "sid": self.uuid,
            "token": self.token,
            "first": lambda: self.random.choice(FIRST),
            "last-name": lambda: self.random.choice(LAST),
            "name": lambda: self.random.choice(NAMES),
            "timezone": lambda: "Europe/Berlin",
            "locale": lambda: "en",
            "language": lambda: "en",
        }

    def number(self, schema: Schema, name: str, *, whole: bool) -> float:
        """A number within the limits; a moment where the name speaks of one, else the smallest that counts."""
        unit = _UNIX.get(schema.get("format", "")) or bool(_TIME.search(name.lower()))
        value: float = int(self._now()) * unit
        low, high = schema.get("minimum"), schema.get("maximum")
        if "exclusiveMinimum" in schema:
            low = schema["exclusiveMinimum"] + (1 if whole else 0.5)
        if "exclusiveMaximum" in schema:
            high = schema["exclusiveMaximum"] - (1 if whole else 0.5)
        value = value if low is None else max(value, low)
        value = value if high is None else min(value, high)
        step = schema.get("multipleOf")
        if step:
            value = -(-value // step) * step
        return int(value) if whole else value
