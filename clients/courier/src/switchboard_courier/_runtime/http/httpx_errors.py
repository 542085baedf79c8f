# Copied from generator/runtime/http/httpx_errors.py of Switchboard.
"""What an exception of httpx's means, or of its fork httpx2's: not sent, or maybe acted upon; in time, or not.

They come from transports and clients of the user's, and from mocks that patch httpcore (respx). Classes are known by
their names, so that neither library need be there.
"""

from __future__ import annotations

from ..message import Failure, MaybeSent, NotSent

LIBRARIES = frozenset({"httpx", "httpx2"})
_BEFORE_SENDING = frozenset({"ConnectError", "ConnectTimeout", "PoolTimeout", "UnsupportedProtocol", "ProxyError"})
_NEVER_SENT = frozenset({"InvalidURL", "UnsupportedProtocol"})
_PERMANENT = frozenset({"InvalidURL", "UnsupportedProtocol", "LocalProtocolError", "StreamError", "DecodingError"})
_REFUSED_LOGINS = ("407", "Invalid username/password", "Requested NO AUTH", "Requested USERNAME/PASSWORD")
"""How the errors of httpx's proxies begin that another attempt would meet again."""
_BOUNDS = {"ConnectTimeout": "connect", "ReadTimeout": "read", "WriteTimeout": "write", "PoolTimeout": "pool"}


def kinds(exc: BaseException) -> frozenset[str]:
    """The names of those classes of httpx or httpx2 that an exception is of; none for an exception of others."""
    return frozenset(cls.__name__ for cls in type(exc).__mro__ if _module(cls) in LIBRARIES)


def httpx_failure(exc: Exception) -> Exception:
    """What an exception means. What is neither httpx's nor the system's is a bug, and stays as it is."""
    names = kinds(exc)
    if isinstance(exc, Failure) or not (names or isinstance(exc, OSError)):
        return exc
    what, quoted, _ = (str(exc) or type(exc).__name__).partition(": bytearray(")
    certain = names & _NEVER_SENT or (names & _BEFORE_SENDING and _is_of_connecting(exc.__cause__))
    permanent = bool(names & _PERMANENT) or _refused_for_good(exc, names)
    if "ProxyError" in names:
        what = f"the proxy failed: {what}"
    if quoted:
        exc.__cause__ = exc.__context__ = None  # h11 quotes the head, which may hold a cookie
    if "LocalProtocolError" in names:
        exc.__cause__ = exc.__context__ = None  # h11 quotes the header value, which may be a secret
        exc.args, what = (), "the request is malformed"
    return (NotSent if certain else MaybeSent)(what, bound=_bound(exc, names), permanent=permanent)


def _bound(exc: Exception, names: frozenset[str]) -> str:
    if _module(type(exc.__cause__)) == "aiohttp" and not isinstance(exc.__cause__, TimeoutError):
        return ""  # httpx-aiohttp calls every broken or refused connection a ConnectTimeout
    timed_out = isinstance(exc, TimeoutError) or "TimeoutException" in names
    return next((_BOUNDS[name] for name in names if name in _BOUNDS), "total" if timed_out else "")


def _refused_for_good(exc: BaseException | None, names: frozenset[str]) -> bool:
    """Whether a certificate is not to be trusted, or a proxy does not accept the login."""
    if "ProxyError" in names:
        return str(exc).startswith(_REFUSED_LOGINS)
    while exc is not None and "CertificateError" not in type(exc).__name__ and "CertVerif" not in type(exc).__name__:
        exc = exc.__cause__
    return exc is not None


def _is_of_connecting(cause: BaseException | None) -> bool:
    """Whether a connect error is one. httpx-aiohttp also calls a connection so that broke after the request."""
    if cause is None or _module(type(cause)) in {"httpcore", "httpcore2", "respx"}:
        return True
    certain = {"ClientConnectorError", "ConnectionTimeoutError", "ConnectionRefusedError", "gaierror"}
    return any(kind.__name__ in certain for kind in type(cause).__mro__)


def _module(cls: type) -> str:
    return cls.__module__.partition(".")[0]
