"""Addresses that a server names (redirects, next pages), and hosts as they are sent: a value or one of our errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.calls.redirects import redirected
from generator.runtime.errors.classes import ConfigurationError, StatusError
from generator.runtime.message import Request, Response
from generator.runtime.paging.positions import ForeignNextPage, _linked
from generator.runtime.urls import (
    LONGEST,
    authority_of,
    checked,
    host_bytes,
    origin_of,
    origin_or_none,
    problem_of,
    target_of,
)
from tests.support.demo_api import OPERATIONS
from tests.support.fault_server import FaultServer, respond
from tests.support.tls import contexts
from tests.support.transports import client_of, every_transport

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GET = OPERATIONS["read"]
LONG_LABEL = "a" * 64
UNUSABLE = [
    "http://[",
    "http://[abc]/",
    "http://[::1/",
    "//[::1",
    "http://[1.2.3.4]/",
    "http://a..b/",
    "http://.a/",
    f"http://{LONG_LABEL}.example/",
    "http://" + "a." * 130 + "example/",
    "http://999.1.1.1/",
    "http://ex%41mple/",
    "http://exa mple/",
    "http://a_b\\c/",
    "http://user@h/",
    "http://user:pass@h/",
    "http://@h/",
    "ftp://h:21/x",
    "ws://h/",
    "javascript:alert(1)",
    "http:///x",
    "http://:80/",
    "http://",
    "http://h:0/",
    "http://h:99999/",
    "http://h:-1/",
    "http://h:+80/",
    "http://h:1_0/",
    "http://h:x/",
    "http://h:123456/",
    "/\u00fc",
    "http://b\u00fccher.example/",
    "/a b",
    "/a\tb",
    "/" + "x" * LONGEST,
]


@pytest.fixture(params=["plain", "tls"])
def server(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FaultServer]:
    (tmp_path / "authority.pem").write_bytes(contexts().bundle)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))  # for clients that take no context
    with FaultServer(respond(), tls=contexts().server if request.param == "tls" else None) as made:
        yield made


@every_transport
def test_a_redirect_to_an_address_that_cannot_be_is_the_response(
    mode: str, transport: str, server: FaultServer
) -> None:
    """Each is told as the redirect that it was; the connection that brought it is fit for the next call."""
    with client_of(mode, transport, server) as client:
        for location in UNUSABLE:
            if len(location) > 60_000:
                continue  # longer than a head may be
            server.steps = [respond(302, b"", location=location)]
            with pytest.raises(StatusError) as caught:
                client.call(GET)
            assert caught.value.status_code == 302
            given = location.isascii() or transport != "pyreqwest"  # which leaves out what is not UTF-8
            assert caught.value.response.headers.get("location") == (location if given else None)
    assert server.connections == 1


@pytest.mark.parametrize("location", UNUSABLE)
def test_no_address_that_cannot_be_is_asked(location: str) -> None:
    """Neither as a redirect, nor as a next page, nor as the place of an upload."""
    base = "https://api.example.com/v1/things"
    assert target_of(base, location) is None
    assert problem_of(location, allow_http=True)
    with pytest.raises(ForeignNextPage):
        _linked(location, base)


@pytest.mark.parametrize(
    ("location", "url"),
    [
        ("/y?a=b#c", "https://api.example.com/y?a=b"),
        ("z", "https://api.example.com/v1/z"),
        ("?a", "https://api.example.com/v1/things?a"),
        ("//other.example/x", "https://other.example/x"),
        ("HTTPS://Other.example:/x", "https://Other.example:/x"),
        ("HTTP://[::1]:8080/x", "http://[::1]:8080/x"),
        ("http://xn--bcher-kva.example", "http://xn--bcher-kva.example"),
        ("http://under_score.example./", "http://under_score.example./"),
    ],
)
def test_good_addresses(location: str, url: str) -> None:
    """Relative, absolute, without a scheme; the scheme is in lower case, so that it is compared as it stands."""
    assert target_of("https://api.example.com/v1/things", location) == url
    assert origin_or_none(url) is not None


@pytest.mark.parametrize("base", ["https://h", "HTTPS://h"])
@pytest.mark.parametrize("location", ["http://h/x", "HTTP://other/x"])
def test_no_redirect_leads_out_of_tls(base: str, location: str) -> None:
    """However the schemes are written, of the base URL or of a redirect before."""
    for start in (checked(base), target_of("https://first.example/", base)):
        request = Request(GET, "GET", f"{start}/", [])
        assert redirected(request, Response(302, [("location", location)], b"")) is None


TEXTS = st.one_of(
    st.text(max_size=80),
    st.builds(
        "{}//{}{}".format,
        st.sampled_from(["", "http:", "https:", "HTTPS:", "ftp:"]),
        st.text(st.sampled_from("aZ09.-_:[]@%/?#\\ \u00fc\u3002\u0130"), max_size=30),
        st.text(max_size=10),
    ),
)


@given(TEXTS)
def test_any_text_is_an_address_or_none(text: str) -> None:
    """What is taken can be asked for: its origin is known, by ours as by httpx's own reading."""
    url = target_of("https://api.example.com/v1", text)
    if url is not None:
        origin = origin_or_none(url)
        assert origin is not None
        theirs = httpx.URL(url)
        assert (theirs.raw_scheme, theirs.raw_host) == (origin.scheme, origin.host)
        assert (theirs.port or {b"http": 80, b"https": 443}[origin.scheme]) == origin.port


@given(TEXTS)
def test_any_text_is_a_base_url_or_refused_as_one(text: str) -> None:
    try:
        url = checked(text, allow_http=True)
    except ConfigurationError:
        return
    assert origin_of(url[: url.index("/", 8)] if "/" in url[8:] else url)


@pytest.mark.parametrize(
    "name",
    [
        "stra\u00dfe.example",
        "fa\u00df.example",
        "\u03c3\u03c2.example",
        "b\u00fccher.example",
        "B\u00dcCHER.example",
        "a\u3002b",
    ],
)
def test_names_beyond_ascii_lead_where_httpx_goes(name: str) -> None:
    """IDNA 2008, as browsers have it: `straße` is another host than `strasse`."""
    assert host_bytes(name) == httpx.URL(f"https://{name}").raw_host


@pytest.mark.parametrize(
    ("root", "authority"),
    [
        ("https://H.example:443", b"h.example"),
        ("https://h:8443", b"h:8443"),
        ("http://[::1]:8080", b"[::1]:8080"),
        ("http://[2001:DB8::0:1]", b"[2001:db8::1]"),
        ("https://b\u00fccher.example:8443", b"xn--bcher-kva.example:8443"),
    ],
)
def test_hosts_as_they_are_sent(root: str, authority: bytes) -> None:
    """IPv6 in brackets, the scheme's own port left out."""
    assert authority_of(origin_of(root)) == authority
