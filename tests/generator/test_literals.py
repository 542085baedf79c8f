"""The literal writer: what it writes makes an equal value again, and says nothing that goes without saying."""

from __future__ import annotations

from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.literals import literal
from generator.runtime import operation as _op
from generator.runtime.api import Api, Server
from generator.runtime.auth.schemes import ApiKey, Basic, Bearer, ClientCredentials
from generator.runtime.models.kinds import UnionOf
from generator.runtime.settings import Rate

SCOPE = {cls.__name__: cls for cls in (Api, ApiKey, Basic, Bearer, ClientCredentials, Rate, Server, UnionOf)} | {
    "_op": _op
}


def made(cls: Any, *fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Records of a class, all their fields given: Hypothesis would guess the others from their annotations."""
    assert len(fields) == len(cls._fields)
    return st.builds(cls, *fields)


TEXT = st.text(max_size=8)
TEXTS = st.lists(TEXT, max_size=3).map(tuple)
NUMBER = st.none() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
COUNT = st.none() | st.integers(0, 99)
FLAG = st.booleans()
EXPLODE = st.none() | FLAG
LIMITS = st.recursive(
    made(_op.Limits, *[NUMBER] * 5, COUNT, COUNT, st.none() | TEXT, COUNT, COUNT, st.none()),
    lambda inner: st.builds(lambda minimum, items: _op.Limits(minimum, items=items), NUMBER, inner),
    max_leaves=3,
)
LIMITED = st.none() | LIMITS
CONSTANT = TEXT | st.integers() | FLAG | st.none() | st.just({})


def tuples(items: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(items, max_size=3).map(tuple)


def one_of(alias: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from(get_args(alias))


PARAMETERS = made(_op.Parameter, TEXT, TEXT, one_of(_op.Location), TEXT, FLAG, TEXT, EXPLODE, FLAG, FLAG, LIMITED, FLAG)
FIELDS = made(_op.Field, TEXT, TEXTS, TEXT, FLAG, FLAG, TEXT, EXPLODE, TEXT, LIMITED, FLAG)
BODIES = made(_op.Body, TEXT, tuples(FIELDS), tuples(st.tuples(TEXTS, CONSTANT)), FLAG, tuples(TEXTS))
RESPONSES = made(_op.ResponseSpec, TEXT, TEXT, st.none() | TEXT, TEXTS, FLAG, TEXTS, FLAG)
PAGING = made(
    _op.Paging,
    one_of(get_type_hints(_op.Paging)["kind"]),
    TEXTS, TEXT, st.none() | TEXTS, TEXT, TEXTS, TEXT, TEXT, COUNT, st.integers(), TEXT, TEXT, TEXTS, TEXTS,
)  # fmt: skip
STREAMING = made(_op.Streaming, one_of(_op.StreamKind), TEXT, tuples(st.tuples(TEXT, TEXT)))
OPERATIONS = made(
    _op.Operation,
    TEXT, TEXT, TEXT, TEXT, tuples(PARAMETERS), tuples(BODIES), tuples(RESPONSES), st.none() | PAGING, tuples(TEXTS),
    one_of(_op.Replay), one_of(_op.Level), FLAG, st.none() | STREAMING, TEXT, tuples(RESPONSES),
)  # fmt: skip
SCHEMES = st.one_of(
    made(Basic, TEXT, TEXT),
    made(Bearer, TEXT),
    made(ApiKey, TEXT, one_of(get_type_hints(ApiKey)["location"]), TEXT),
    made(ClientCredentials, TEXT, TEXT, TEXT, TEXT, TEXT, tuples(st.tuples(TEXT, TEXT)), *[TEXT] * 4),
)
RATES = made(Rate, st.integers(1, 99), st.floats(0.1, 99))
UNIONS = made(UnionOf, TEXTS, TEXT, st.dictionaries(TEXT, TEXT, max_size=2), TEXT)
SERVERS = made(Server, TEXT, st.none() | TEXT)
APIS = made(
    Api,
    TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, st.dictionaries(TEXT, st.none() | TEXT, max_size=2),
    st.dictionaries(TEXT, SCHEMES, max_size=2), tuples(TEXTS), st.dictionaries(TEXT, SERVERS, max_size=2),
    st.none() | RATES, TEXTS,
    st.dictionaries(TEXT, TEXT, max_size=2), st.dictionaries(TEXT, TEXT, max_size=2),
    *[st.frozensets(TEXT, max_size=3)] * 2, TEXT, TEXT,
)  # fmt: skip


@given(st.one_of(PARAMETERS, BODIES, RESPONSES, PAGING, OPERATIONS, SCHEMES, RATES, UNIONS, APIS))
def test_a_record_that_was_written_reads_back(record: Any) -> None:
    again = eval(literal(record), dict(SCOPE))  # noqa: S307 -- what the writer wrote is what is tested
    assert again == record
    assert exact(again) == exact(record), "equal is not enough: True is 1"


def exact(record: Any) -> str:
    """A record with the types of all its values; a set has no order."""
    if isinstance(record, Api):
        record = record._replace(sensitive=sorted(record.sensitive), plain=sorted(record.plain))
    return repr(record)


def test_the_members_of_a_set_are_written_in_order() -> None:
    assert literal(frozenset("cab")) == "frozenset(['a', 'b', 'c'])"


@pytest.mark.parametrize(
    ("record", "source"),
    [
        (_op.Parameter("a", "b", "query"), "_op.Parameter('a', 'b', 'query')"),
        (_op.Parameter("a", "b", "query", explode=False), "_op.Parameter('a', 'b', 'query', explode=False)"),
        (_op.ResponseSpec("204"), "_op.ResponseSpec('204')"),
        (_op.ResponseSpec("200", "a/b", "Label"), "_op.ResponseSpec('200', 'a/b', 'Label')"),
        (_op.ResponseSpec("200", type="Label"), "_op.ResponseSpec('200', type='Label')"),
        (_op.Limits(minimum=0, items=_op.Limits()), "_op.Limits(minimum=0, items=_op.Limits())"),
        (_op.Body("a/b", constants=(((), {}),)), "_op.Body('a/b', constants=(((), {}),))"),
        (
            _op.Operation("i", "c.m", "GET", "/"),
            "_op.operation(id='i', call='c.m', method='GET', path='/', replay='never')",
        ),
        (_op.Operation("c.m", "c.m", "GET", "/", replay="safe"), "_op.operation(id='c.m', method='GET', path='/')"),
        (_op.Body("application/json", (_op.Field("a", ()),), required=True), "_op.json_body(_op.Field('a', ()))"),
        (_op.Body("application/json"), "_op.Body('application/json')"),
        (_op.Body("a/b", required=True), "_op.Body('a/b', required=True)"),
        (Rate(1), "Rate(1, 1.0)"),
    ],
)
def test_what_is_the_default_is_left_out(record: Any, source: str) -> None:
    assert literal(record) == source


@pytest.mark.parametrize("value", [float("inf"), float("nan"), object(), {1, 2}, [1], (object(),)])
def test_what_has_no_literal_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="no literal"):
        literal(value)


@given(st.text(alphabet="ab |\n\t\x00é", max_size=400))
def test_a_long_text_is_written_in_pieces_and_stays_the_same(text: str) -> None:
    assert eval(literal(text)) == text  # noqa: S307


def test_no_piece_of_a_long_union_is_too_long_for_a_row() -> None:
    written = literal(" | ".join(["WebWidgetChannel"] * 40))
    assert max(len(piece) for piece in written.strip("()").split("' '")) < 100
