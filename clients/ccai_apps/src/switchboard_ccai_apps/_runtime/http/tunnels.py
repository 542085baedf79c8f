# Copied from generator/runtime/http/tunnels.py of Switchboard.
"""How a proxy is asked for a connection to a server: SOCKS5 and HTTP's CONNECT, as bytes; the streams carry them.

A generator yields what is to be sent and is given what comes next (nothing: the proxy has closed the connection). Where
it raises, nothing of the request has left: bytes for a proxy are no part of it.
"""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import TYPE_CHECKING

import httpcore

from ..urls import bracketed

if TYPE_CHECKING:
    from collections.abc import Generator

    from .proxies import Proxy

    Steps = Generator[bytes, bytes, None]

LONGEST_HEAD = 16 * 1024
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_STATUS = re.compile(rb"HTTP/1\.[01] ([0-9]{3})(?: ([^\r\n]*))?(?:\r?\n|$)")
_USER_AND_PASSWORD = 2
_ADDRESS_LENGTHS = {1: 4, 4: 16}
_REFUSALS = {
    1: "general failure",
    2: "not allowed",
    3: "network unreachable",
    4: "host unreachable",
    5: "connection refused",
    6: "TTL expired",
    7: "command not supported",
    8: "address type not supported",
}


def tunnel(proxy: Proxy, host: str, port: int) -> Steps:
    """Ask that proxy for a connection to a server. Raises httpcore.ProxyError, which names the proxy."""
    return (_socks if proxy.socks else _connect)(proxy, host.encode("ascii"), port)


class LoginRefusedError(httpcore.ProxyError):
    """The proxy does not accept the user and password, or wants some: another attempt would meet the same."""


class _Incoming:
    """What the proxy has said and nobody has read yet."""

    def __init__(self, proxy: Proxy) -> None:
        self.data = b""
        self.proxy = proxy

    def error(self, what: str, kind: type[httpcore.ProxyError] = httpcore.ProxyError) -> httpcore.ProxyError:
        """An error that names the proxy."""
        return kind(f"the proxy {self.proxy.address} {what}")

    def more(self, outgoing: bytes = b"") -> Steps:
        """Send something (or nothing) and wait for bytes."""
        came = yield outgoing
        if not came:
            raise self.error("closed the connection")
        self.data += came

    def take(self, count: int, outgoing: bytes = b"") -> Generator[bytes, bytes, bytes]:
        """Send something, and return that many bytes of the response, in however many pieces they come."""
        if outgoing:
            yield from self.more(outgoing)
        while len(self.data) < count:
            yield from self.more()
        taken, self.data = self.data[:count], self.data[count:]
        return taken

    def head(self) -> Generator[bytes, bytes, bytes]:
        """The head of an HTTP response."""
        while (end := _HEAD_END.search(self.data)) is None:
            if len(self.data) > LONGEST_HEAD:
                raise self.error("sent a head that is too long")
            yield from self.more()
        head, self.data = self.data[: end.start()], self.data[end.end() :]
        return head

    def finish(self) -> None:
        """The next bytes are the server's, which speaks only when spoken to."""
        if self.data:
            raise self.error("sent bytes beyond its response")


def _socks(proxy: Proxy, host: bytes, port: int) -> Steps:
    incoming = _Incoming(proxy)
    method = 0 if proxy.auth is None else _USER_AND_PASSWORD
    version, chosen = yield from incoming.take(2, bytes([5, 1, method]))
    if version != 5:
        raise incoming.error("does not speak SOCKS5")
    if chosen != method:
        raise incoming.error("wants another login" if proxy.auth else "wants a login", LoginRefusedError)
    if proxy.auth is not None:
        _, refused = yield from incoming.take(2, b"\x01" + b"".join(bytes([len(part)]) + part for part in proxy.auth))
        if refused:
            raise incoming.error("refuses the user name and password", LoginRefusedError)
    request = b"\x05\x01\x00" + _socks_address(host) + port.to_bytes(2, "big")
    version, refusal, _, kind = yield from incoming.take(4, request)
    if version != 5:
        raise incoming.error("does not speak SOCKS5")
    if refusal:
        raise incoming.error(f"could not connect: {_REFUSALS.get(refusal, f'code {refusal}')}")
    yield from _skip_bound_address(incoming, kind)
    incoming.finish()


def _socks_address(host: bytes) -> bytes:
    try:
        packed = ip_address(host.decode()).packed
    except ValueError:
        return bytes([3, len(host)]) + host  # the proxy looks the name up
    return bytes([1 if len(packed) == 4 else 4]) + packed


def _skip_bound_address(incoming: _Incoming, kind: int) -> Steps:
    """The address from which the proxy connects, which nobody needs."""
    length = _ADDRESS_LENGTHS.get(kind)
    if kind == 3:
        (length,) = yield from incoming.take(1)
    if length is None:
        raise incoming.error("does not speak SOCKS5")
    yield from incoming.take(length + 2)


def _connect(proxy: Proxy, host: bytes, port: int) -> Steps:
    incoming = _Incoming(proxy)
    place = b"%b:%d" % (bracketed(host), port)
    lines = [b"CONNECT %b HTTP/1.1" % place, b"Host: " + place, b"Accept: */*"]
    lines += [b"%b: %b" % header for header in proxy.headers]
    yield from incoming.more(b"\r\n".join([*lines, b"", b""]))
    for _ in range(10):
        status = _STATUS.match((yield from incoming.head()))
        if status is None:
            raise incoming.error("does not speak HTTP")
        if not 100 <= int(status[1]) < 200 or int(status[1]) == 101:
            break
    else:
        raise incoming.error("says nothing but that it goes on")
    if not 200 <= int(status[1]) < 300:
        reason = (status[2] or b"").decode("ascii", "replace")
        kind = LoginRefusedError if int(status[1]) == 407 else httpcore.ProxyError
        raise incoming.error(f"refused to connect: {int(status[1])} {reason}".rstrip(), kind)
    incoming.finish()
