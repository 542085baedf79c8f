# Copied from generator/runtime/testing/messages.py of Switchboard.
"""Requests and responses as the fake sees them, whichever way they come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .routes import Route


class FakeRequest(NamedTuple):
    """One request. Header names are lower case."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes = b""

    def __repr__(self) -> str:
        return f"<FakeRequest {self.method} {self.url.partition('?')[0]}>"  # the rest may hold secrets


class FakeResponse(NamedTuple):
    """One response, or what takes its place."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    lost: str = ""
    """`before`: the connection broke before the server acted; `after`: it acted, and nothing came back."""
    cut: bool = False
    """The connection breaks in the middle of the body."""
    seconds: float = 0.0
    """How long it takes, by the fake's clock."""


class Upload:
    """A file that came in a multipart body."""

    __slots__ = ("content", "content_type", "filename")

    def __init__(self, filename: str, content_type: str, content: bytes) -> None:
        self.filename = filename
        self.content_type = content_type
        self.content = content

    def __eq__(self, other: object) -> bool:
        """Equal to another upload of the same content and name, and to a path or a name that ends like it."""
        if isinstance(other, Upload):
            return (self.filename, self.content) == (other.filename, other.content)
        return isinstance(other, bytes) and other == self.content

    def __hash__(self) -> int:
        return hash((self.filename, self.content))

    def __repr__(self) -> str:
        return f"<Upload {self.filename} ({self.content_type}, {len(self.content)} bytes)>"


class Problem(NamedTuple):
    """What is wrong with a request, and the status with which a vendor refuses it; 0: a vendor would not mind."""

    status: int
    where: str
    """`query page`, `body /name`, `path`."""
    text: str
    usual: bool = False
    """It happens to programs that do all as documented: a token expires."""

    def __str__(self) -> str:
        return f"{self.where}: {self.text}"


class Refusal(Exception):  # noqa: N818 - a response, not an error
    """The request is refused with a status; the body says why in the vendor's form."""

    def __init__(self, status: int, text: str, headers: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(text)
        self.status = status
        self.text = text
        self.headers = headers


class Visit:
    """One request as the fake has read it."""

    __slots__ = ("arguments", "body", "cookies", "headers", "path", "problems", "query", "request", "route", "values")

    def __init__(self, request: FakeRequest, route: Route, values: list[Any]) -> None:
        self.request: FakeRequest = request
        self.route: Route = route
        self.values: list[Any] = values
        """The path parameters in their order, as their types say."""
        self.path: dict[str, Any] = {}
        """The same by name."""
        self.query: dict[str, Any] = {}
        """By name as sent, as their types say."""
        self.headers: dict[str, Any] = {}
        self.cookies: dict[str, Any] = {}
        """Those that are parameters, by name, as their types say."""
        self.body: Any = None
        """JSON, or a dict of the fields of a form; None: there is none."""
        self.arguments: dict[str, Any] = {}
        """As the client names them."""
        self.problems: list[Problem] = []
