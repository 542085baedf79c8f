"""Base URLs: what is accepted, what is refused and why, server variables, loopback."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.configuration import base_url_of, held_arguments
from generator.runtime.errors.classes import ConfigurationError
from generator.runtime.urls import checked, fill
from tests.support.demo_api import API, CODEC
from tests.support.sync_async import DemoClient


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://a.example.com", "https://a.example.com"),
        ("https://a.example.com/", "https://a.example.com"),
        ("https://a.example.com:8443/pre/fix//", "https://a.example.com:8443/pre/fix"),
        ("HTTPS://A.example.com/X", "https://A.example.com/X"),
        ("https://[::1]:1/x", "https://[::1]:1/x"),
        ("http://localhost:3000", "http://localhost:3000"),
        ("http://127.8.9.1/x", "http://127.8.9.1/x"),
        ("http://[::1]", "http://[::1]"),
        ("http://api.localhost", "http://api.localhost"),
        ("https://h/ü", "https://h/%C3%BC"),
    ],
)
def test_good_urls_are_kept_without_their_last_slash(url: str, kept: str) -> None:
    assert checked(url) == kept


@pytest.mark.parametrize(
    "url",
    [
        "ftp://h",
        "h.example.com",
        "//h",
        "https://",
        "https:///x",
        "https://h:99999",
        "https://h:x",
        "https://h:0",
        "https://h/a b",
        "https://h/\n",
        "https://h\\@evil",
        "https://h?x=1",
        "https://h/#x",
        "https://[::1",
        "",
    ],
)
def test_odd_urls_are_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        checked(url)


def test_credentials_in_the_url_are_refused_and_not_shown() -> None:
    for url in ("https://user:hunter2@h", "ftp://user:hunter2@h", "https://user:hunter2@h/ x"):
        with pytest.raises(ConfigurationError) as caught:
            checked(url)
        assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    "host", ["api.example.com", "127.0.0.1.evil.com", "localhost.evil.com", "10.0.0.1", "xlocalhost"]
)
def test_plain_http_is_for_loopback_only(host: str) -> None:
    with pytest.raises(ConfigurationError, match="in the open"):
        checked(f"http://{host}")
    assert checked(f"http://{host}", allow_http=True) == f"http://{host}"


def test_variables_are_filled_in() -> None:
    template = "https://{subdomain}.{domain}/apps/{version}"
    filled = fill(template, {"subdomain": "customer", "domain": "rest.of.url.com:8443", "version": "v/1 ?"})
    assert filled == "https://customer.rest.of.url.com:8443/apps/v%2F1%20%3F"


@pytest.mark.parametrize("value", ["a/b", "a@b", "a?b", "a#b", "a b", "a:b@c", "a:x", "a\\b", "a\n", "%2f"])
def test_a_variable_cannot_leave_the_host(value: str) -> None:
    with pytest.raises(ConfigurationError, match="subdomain must be"):
        fill("https://{subdomain}.example.com", {"subdomain": value})


def test_a_missing_variable_is_named() -> None:
    with pytest.raises(ConfigurationError, match="subdomain is needed"):
        fill("https://{subdomain}.example.com", {})


@given(st.text())
def test_no_variable_changes_the_origin(value: str) -> None:
    try:
        url = fill("https://{sub}.example.com/{path}/x", {"sub": value, "path": value})
    except ConfigurationError:
        return
    scheme, host = urlsplit(url).scheme, urlsplit(url).hostname or ""
    assert scheme == "https"
    assert host.endswith(".example.com") or ":" in value


@pytest.mark.parametrize(
    ("given_url", "variables", "environment", "expected"),
    [
        (None, {}, {}, "https://api.example.com/v1"),
        ("https://x/y", {}, {"DEMO_BASE_URL": "https://env"}, "https://x/y"),
        (None, {}, {"DEMO_BASE_URL": "https://env/"}, "https://env"),
        (None, {}, {"DEMO_BASE_URL": ""}, "https://api.example.com/v1"),
    ],
)
def test_the_argument_goes_before_the_environment(
    given_url: Any, variables: Any, environment: Any, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert base_url_of(API, variables, given_url, allow_http=False) == expected


def test_variables_come_from_arguments_environment_or_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    api = API._replace(base_url="https://{sub}.{zone}/{v}", variables={"sub": None, "zone": "example.com", "v": "v1"})
    monkeypatch.setenv("DEMO_ZONE", "example.org")
    held = held_arguments(api, {"sub": "a"}, CODEC)
    assert base_url_of(api, held, None, allow_http=False) == "https://a.example.org/v1"
    with pytest.raises(ConfigurationError, match="sub is needed"):
        base_url_of(api, {}, None, allow_http=False)


def test_an_api_without_an_address_asks_for_one() -> None:
    with pytest.raises(ConfigurationError, match=r"lacks base_url\nGive it base_url= .*DEMO_BASE_URL"):
        DemoClient("sync", None, api=API._replace(base_url=""))
