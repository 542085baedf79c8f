"""The table of lists: by what each client's lists go on, and how a shift of theirs is seen.

`python -m tests.support.list_table` prints it as it stands in docs/reliability.md.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from tests.support.clients import package_of

APIS = ("carbon_voice", "carrierx_conference", "ccai_apps", "chatwoot", "courier")
KINDS = {
    "next_url": "URL of the next page, with an offset",
    "offset": "offset",
    "page": "page number",
    "keyset": "key of the last item",
    "cursor": "cursor",
    "link_header": "URL of the next page",
}


def markdown() -> str:
    """The table."""
    rows: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for api in APIS:
        for record in package_of(api).OPERATIONS.values():
            if record.paging:
                rows[package_of(api).__name__, KINDS[record.paging.kind], sign(record.paging)].append(record.call)
    lines = ["| client | lists | go on by | a shift is seen by |", "|---|---|---|---|"]
    lines += [f"| `{package}` | {named(calls)} | {kind} | {seen} |" for (package, kind, seen), calls in rows.items()]
    return "\n".join(lines)


def named(calls: list[str]) -> str:
    return f"{len(calls)} lists" if len(calls) > 8 else ", ".join(f"`{call}`" for call in calls)


def sign(paging: Any) -> str:
    """How it is seen that a list of this kind shifted."""
    if paging.kind in {"keyset", "cursor"} or not paging.parameter:
        return "these do not shift"
    if not paging.identity:
        return "nothing: its items have no identity"
    if paging.kind != "page":
        return "the item before the page"
    return "a total that falls" if paging.total or paging.total_header else "reading each page twice"


if __name__ == "__main__":
    print(markdown())
