# Copied from generator/runtime/http/httpcore_errors.py of Switchboard.
"""What an exception of httpcore means for the request that met it: not sent, or maybe acted upon; in time, or not."""

from __future__ import annotations

from typing import Any

import httpcore

from ..message import Failure, MaybeSent, NotSent
from .httpx_errors import httpx_failure, kinds
from .tunnels import LoginRefusedError

MALFORMED = "the request cannot be sent: a header name or value, or the path, holds characters that HTTP does not allow"


def failure(exc: Exception, stream: Any) -> Exception:
    """What an exception of httpcore means for the request on that stream; exceptions of others stay as they are.

    Those of httpx come from mocks that patch httpcore (respx): nothing was written then.
    """
    if isinstance(exc, TimeoutError):
        return (MaybeSent if stream.written else NotSent)("timed out", bound="total")
    if not isinstance(exc, _CORE_ERRORS):
        return httpx_failure(exc) if kinds(exc) and not stream.written else exc
    if isinstance(exc, httpcore.LocalProtocolError):
        return MaybeSent(MALFORMED, permanent=True) if stream.written else NotSent(MALFORMED, permanent=True)
    bound = _bound(exc, stream)
    what = str(exc) or type(exc).__name__
    never = isinstance(exc, (httpcore.ConnectError, httpcore.ConnectTimeout, httpcore.ProxyError))
    if never or not stream.written:
        result: Failure = NotSent(what, bound=bound, permanent=_permanent(exc))
    else:
        result = MaybeSent(what, bound=bound)
    result.stale = stream.reused and not stream.answered and not bound
    return result


def _bound(exc: Exception, stream: Any) -> str:
    if not isinstance(exc, httpcore.TimeoutException):
        return ""
    names: dict[type[Exception], str] = {
        httpcore.ConnectTimeout: "connect",
        httpcore.ReadTimeout: "read",
        httpcore.WriteTimeout: "write",
    }
    return "total" if stream.expired else names.get(type(exc), "total")


def _permanent(exc: Exception) -> bool:
    import ssl  # loaded with httpcore

    certificate = isinstance(exc.__cause__, ssl.SSLCertVerificationError)
    return certificate or isinstance(exc, (httpcore.UnsupportedProtocol, LoginRefusedError))


_CORE_ERRORS = (
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
)
