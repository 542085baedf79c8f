"""Which tests judge which module, the closest and quickest first."""

from __future__ import annotations

JUDGES = {
    "generator/cache.py": (
        "tests/generator/test_cache_key.py",
        "tests/generator/test_cache.py",
        "tests/generator/test_unchanged.py",
    ),
    "generator/runtime/auth/oauth.py": (
        "tests/runtime/test_token_source.py",
        "tests/runtime/test_oauth.py",
        "tests/runtime/test_secrets.py",
    ),
    "generator/runtime/calls/exchange.py": (
        "tests/runtime/test_redirected_retries.py",
        "tests/runtime/test_client.py",
        "tests/runtime/test_hooks.py",
        "tests/runtime/test_log.py",
        "tests/runtime/test_oauth.py",
        "tests/runtime/test_retry.py",
        "tests/faults/test_faults.py",
        "tests/faults/test_connections.py",
    ),
    "generator/runtime/calls/retry.py": ("tests/runtime/test_retry.py", "tests/runtime/test_responses.py"),
    "generator/runtime/http/pool.py": ("tests/runtime/test_pool.py", "tests/runtime/test_concurrency.py"),
    "generator/runtime/models/signs.py": ("tests/runtime/test_union_signs.py", "tests/runtime/test_unions.py"),
    "generator/runtime/models/unions.py": (
        "tests/runtime/test_unions.py",
        "tests/runtime/test_union_signs.py",
        "tests/runtime/test_drift.py",
        "tests/runtime/test_codec.py",
    ),
    "generator/runtime/paging/positions.py": (
        "tests/runtime/test_positions.py",
        "tests/runtime/test_keyset.py",
        "tests/runtime/test_pages.py",
    ),
    "generator/runtime/redact.py": (
        "tests/runtime/test_known_secrets.py",
        "tests/runtime/test_redact.py",
        "tests/runtime/test_log.py",
        "tests/runtime/test_errors.py",
        "tests/runtime/test_secrets.py",
    ),
    "generator/runtime/requests/bodies.py": ("tests/runtime/test_merged_bodies.py", "tests/runtime/test_bodies.py"),
    "generator/runtime/requests/styles.py": (
        "tests/runtime/test_delimited_items.py",
        "tests/runtime/test_encoding.py",
        "tests/runtime/test_request.py",
        "tests/runtime/test_bodies.py",
    ),
    "generator/runtime/webhooks/guard.py": (
        "tests/runtime/test_webhook_guard.py",
        "tests/runtime/test_webhook_verification.py",
    ),
    "generator/runtime/webhooks/headers.py": (
        "tests/runtime/test_webhook_verification.py",
        "tests/runtime/test_webhook_headers.py",
    ),
    "generator/runtime/webhooks/receiver.py": (
        "tests/runtime/test_webhook_guard.py",
        "tests/runtime/test_webhook_seen.py",
        "tests/runtime/test_webhook_verification.py",
        "tests/runtime/test_webhook_events.py",
        "tests/runtime/test_webhook_dispatch.py",
        "tests/runtime/test_webhook_adapters.py",
    ),
    "generator/runtime/webhooks/seen.py": (
        "tests/runtime/test_webhook_seen.py",
        "tests/runtime/test_webhook_dispatch.py",
    ),
    "generator/runtime/webhooks/verify.py": ("tests/runtime/test_webhook_verification.py",),
}
