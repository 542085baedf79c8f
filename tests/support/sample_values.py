"""Strategies for hypothesis: JSON that fits the sample models, or does not."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from hypothesis import strategies as st

scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
keys = st.sampled_from(
    ["id", "kind", "madeAt", "color", "tags", "maker", "name", "species", "attributes", "is-open", "lives"]
)
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys | st.text(), inner, max_size=4),
    max_leaves=12,
)
times = st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=-7)), timezone(timedelta(seconds=61))]))
spellings = times.map(datetime.isoformat) | times.map(lambda time: time.strftime("%Y-%m-%d %H:%M:%S.%f000Z"))
days = st.dates().map(date.isoformat)
makers = st.fixed_dictionaries({}, optional={"name": scalars, "home": st.text(), "more": anything})
FITTING: dict[str, Any] = {
    "id": st.integers(),
    "note": st.text(),
    "price": st.floats(allow_nan=False, allow_infinity=False) | st.integers(),
    "sold": st.booleans(),
    "kind": st.sampled_from(["a", "b", "c"]),
    "color": st.sampled_from(["red", "deep-blue", "mauve"]),
    "size": st.sampled_from([0, 1, 2, True, 1.0]),
    "madeAt": spellings,
    "best_before": days,
    "tags": st.lists(st.text()),
    "colors": st.lists(st.sampled_from(["red", "mauve"])),
    "times": st.lists(spellings | st.text()),
    "days": st.dictionaries(st.text(), days | scalars),
    "when": spellings | st.text(),
    "free": st.dictionaries(st.text(), anything),
    "anything": anything,
    "maker": makers,
    "makers": st.lists(makers | scalars),
    "by_name": st.dictionaries(st.text(), makers),
    "pet": st.fixed_dictionaries(
        {"species": st.sampled_from(["cat", "hound", "Dog", "eel"])}, optional={"lives": scalars}
    ),
    "owner": st.text() | makers | st.just({"members": 3}),
    "door": st.text(),
}
items = st.recursive(
    st.fixed_dictionaries({}, optional={**FITTING, "extra": anything}),
    lambda inner: st.fixed_dictionaries(
        {}, optional={**FITTING, "parts": st.lists(inner), "grid": st.lists(st.lists(inner))}
    ),
    max_leaves=4,
)
malformed_items = st.dictionaries(st.sampled_from([*FITTING, "parts", "grid"]) | st.text(), anything)
doors = st.fixed_dictionaries(
    {},
    optional={
        "id": scalars,
        "type": scalars,
        "links": anything,
        "attributes": anything
        | st.fixed_dictionaries(
            {}, optional={"is-open": scalars, "opened-at": spellings, "key-holders": st.lists(makers), "x": anything}
        ),
    },
)


def json_text(value: Any) -> str:
    """JSON text, which tells 1, 1.0 and true apart."""
    return json.dumps(value, sort_keys=True)
