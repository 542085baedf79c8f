"""What a client needs and what it can use: for its metadata, its README and its bill of materials."""

from __future__ import annotations

import re
from typing import NamedTuple

BUILD = "hatchling>=1.28"
"""The first that puts a bill of materials into wheels."""
PYTHON = ">=3.11"
PYTHONS = ("3.11", "3.12", "3.13")
"""The versions that the hosted CI runs all tests with."""
REQUIRED = ("attrs>=23.2", "certifi", "httpcore>=1.0.5,<2", "httpx>=0.27,<1")
"""httpcore and certifi come with httpx; they are named since the runtime imports them itself."""


class Extra(NamedTuple):
    """Something that users may install beside a client."""

    requirements: tuple[str, ...]
    use: str
    """What it is for."""


EXTRAS = {
    "fast": Extra(("orjson>=3.10",), "faster JSON"),
    "brotli": Extra(("brotli>=1.2",), "smaller responses"),
    "redis": Extra(("pyrate-limiter>=4", "redis>=5"), "one rate limit for many processes"),
    "rust": Extra(("pyreqwest>=0.15.1",), "another transport, in Rust: fewer microseconds a call"),
    "aiohttp": Extra(("httpx-aiohttp>=0.1.8",), "another one for asyncio"),
    "otel": Extra(("opentelemetry-api>=1.25",), "OpenTelemetry spans"),
    "rich": Extra(("rich>=13",), "progress bars, and tables on the command line"),
}


def name_of(requirement: str) -> str:
    """The distribution that a requirement asks for."""
    return re.split(r"[<>=!~ ;\[]", requirement, maxsplit=1)[0]
