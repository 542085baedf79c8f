# Copied from generator/runtime/hints.py of Switchboard.
"""What was meant by a name that nobody knows: the nearest one, or ours for what other libraries call so."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_HABITS = (
    (
        ("retry",),
        "max_retries retries max_retry max_attempts num_retries retry_policy backoff backoff_factor",
    ),
    (("timeout",), "timeouts request_timeout timeout_seconds timeout_ms read_timeout connect_timeout"),
    (("deadline", "timeout"), "total_timeout overall_timeout max_time max_duration"),
    (("ssl_context",), "verify verify_ssl ssl_verify ssl cert ca_bundle cafile ca_certs tls insecure client_cert"),
    (("proxy", "trust_env"), "proxies proxy http_proxy https_proxy proxy_url"),
    (("http_client", "transport"), "http_client httpx_client async_client client session requests_session"),
    (("transport",), "adapter adapters mounts app"),
    (("headers", "extra_headers"), "headers default_headers extra_headers http_headers custom_headers header"),
    (("query", "extra_query"), "query params query_params default_query extra_query"),
    (("json", "extra_body"), "json body data payload extra_json extra_body"),
    (("base_url",), "url host hostname endpoint api_base api_url base root server api_host domain"),
    (("max_connections",), "limits pool_size pool_maxsize pool_connections max_keepalive_connections concurrency"),
    (("before_attempt",), "event_hooks hooks on_request request_hook before_request"),
    (("after_attempt", "on_response"), "response_hook after_request"),
    (("on_progress",), "progress_callback callback"),
    (("progress",), "progress_bar show_progress tqdm bar"),
    (("logger",), "debug log log_level logging verbose"),
    (("rate_limit",), "rate rps max_rps requests_per_second throttle limiter"),
    (("rate_limit_url",), "redis redis_url"),
    (("tracing",), "tracer tracer_provider opentelemetry otel"),
    (("trust_env",), "use_env env"),
    (("max_response_bytes", "max_download_bytes"), "max_size max_bytes max_body max_content_length"),
)
"""Our names for a thing, the first that is known goes; and how other libraries call it."""
_CREDENTIALS = (
    "access_token api_key api_secret api_token apikey auth auth_token bearer bearer_token credentials key login"
    " password personal_access_token secret token user username"
)
"""Names of credentials in general."""


def check_names(
    given: Iterable[str],
    known: frozenset[str],
    owner: str,
    *,
    also: Iterable[str] = (),
    credentials: Iterable[str] = (),
    of_client: Iterable[str] = (),
) -> None:
    """Refuse names that `owner` does not know, as Python refuses an unknown keyword argument, but with a hint.

    `also` are arguments that could be meant, and `credentials` those of them that are credentials. `of_client` are
    names that only the client knows.
    """
    for name in given:
        if name not in known:
            all_known = known.union(also, credentials)
            hint = _of_client(name, of_client, all_known) or _credential(name, credentials) or nearest(name, all_known)
            raise TypeError(f"{owner} got an unexpected keyword argument '{name}': {hint}")


def _of_client(name: str, names: Iterable[str], known: Iterable[str]) -> str:
    return "it is given to the client or to with_options()" if name in names and not _habit(name, known) else ""


def _credential(name: str, credentials: Iterable[str]) -> str:
    names = list(credentials)
    if name not in _CREDENTIALS.split() or not names:
        return ""
    return f"did you mean '{names[0]}'?" if len(names) == 1 else f"the credentials here are {', '.join(names)}"


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint that names the known word that is meant by `word` or is closest to it, or all where none is close."""
    from difflib import get_close_matches  # only for an error

    choices = sorted(known)
    same = [choice for choice in choices if _letters(choice) == _letters(word)]
    close = same or _habit(word, choices) or get_close_matches(word, choices, n=1)
    return f"did you mean '{close[0]}'?" if close else f"known are {', '.join(choices) or 'none'}"


def _habit(word: str, known: Iterable[str]) -> list[str]:
    """What other libraries call `word` here."""
    candidates = (name for ours, theirs in _HABITS if word in theirs.split() for name in ours)
    return [name for name in candidates if name in known and name != word]


def _letters(name: str) -> str:
    """A name without case and punctuation: `pageLimit` and `page[limit]` are `page_limit`."""
    return "".join(filter(str.isalnum, name)).lower()
