"""Bodies: JSON, forms, text and raw; which of several an operation takes; what is refused."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.data.not_given import NOT_GIVEN
from generator.runtime.errors.classes import InvalidArgumentError
from generator.runtime.operation import Body, Field, Limits, Operation, Parameter
from generator.runtime.requests.bodies import form_bytes, write_body
from generator.runtime.requests.body_plans import BodyPlan
from tests.support.demo_api import CODEC

if TYPE_CHECKING:
    from pathlib import Path

JSON_API = Body(
    "application/vnd.api+json",
    (
        Field("id", ("data", "id")),
        Field("name", ("data", "attributes", "name"), required=True),
        Field("members", ("data", "attributes", "members")),
    ),
    constants=((("data", "type"), "messaging-channels"),),
)
JSON = Body("application/json", (Field("content", ("content",)), Field("private", ("private",))))
MULTIPART = Body(
    "multipart/form-data",
    (
        Field("content", ("content",)),
        Field("private", ("private",)),
        Field("attachments", ("attachments[]",), file=True),
    ),
)
FORM = Body(
    "application/x-www-form-urlencoded",
    (
        Field("a", ("A",)),
        Field("items", ("items[]",)),
        Field("joined", ("joined",), explode=False, style="form"),
        Field("deep", ("deep",), style="deepObject"),
        Field("data", ("data",)),
    ),
    constants=((("kind",), "x y"),),
)


def write(*bodies: Body, extra: Any = None, parameters: tuple[Parameter, ...] = (), **arguments: Any) -> Any:
    operation: Operation[Any] = Operation("x.y", "x.y", "POST", "/x", parameters=parameters, bodies=bodies)
    return write_body(operation, [BodyPlan(body) for body in bodies], arguments, CODEC, extra)


def test_arguments_stand_at_their_places() -> None:
    media_type, content = write(JSON_API, id="7", name="Care", members=NOT_GIVEN)
    assert media_type == "application/vnd.api+json"
    assert json.loads(content) == {"data": {"type": "messaging-channels", "id": "7", "attributes": {"name": "Care"}}}


def test_null_is_written_and_not_given_is_not() -> None:
    assert write(JSON, content=None, private=NOT_GIVEN)[1] == b'{"content":null}'
    assert (
        write(JSON, content={"a": NOT_GIVEN, "b": None}, private=False)[1] == b'{"content":{"b":null},"private":false}'
    )


def test_a_missing_required_argument_is_refused() -> None:
    with pytest.raises(InvalidArgumentError, match="name: is required"):
        write(JSON_API, id="7")


def test_limits_of_fields_are_checked() -> None:
    body = Body("application/json", (Field("n", ("n",), limits=Limits(max_length=3)),))
    with pytest.raises(InvalidArgumentError, match="n: must be at most 3 characters long"):
        write(body, n="long")


def test_the_first_body_that_holds_all_arguments_is_taken() -> None:
    assert write(JSON, MULTIPART, content="Hi", attachments=NOT_GIVEN)[0] == "application/json"
    assert write(JSON, MULTIPART, content="Hi", attachments=[b"x"])[0].startswith("multipart/form-data; boundary=")


def test_of_fitting_bodies_one_that_lacks_nothing_is_preferred() -> None:
    by_id = Body("application/json", (Field("id", ("id",), required=True), Field("n", ("n",))))
    by_name = Body("application/json", (Field("name", ("name",), required=True), Field("n", ("n",))))
    assert write(by_id, by_name, name="x", n=1)[1] == b'{"name":"x","n":1}'
    with pytest.raises(InvalidArgumentError, match="id: is required"):
        write(by_id, by_name, n=1)


def test_arguments_of_different_bodies_do_not_combine() -> None:
    one = Body("application/json", (Field("a", ("a",)), Field("b", ("b",))))
    two = Body("application/json", (Field("c", ("c",)),))
    with pytest.raises(InvalidArgumentError, match="b: cannot be given together with c: no form"):
        write(one, two, a=1, b=2, c=3)


def test_parameters_do_not_count_for_the_choice() -> None:
    path = Parameter("id", "id", "path")
    assert write(JSON, MULTIPART, parameters=(path,), id="1", content="x")[0] == "application/json"


def test_without_arguments_only_a_required_body_or_its_constants_are_sent() -> None:
    assert write(JSON) == ("", None)
    assert write(JSON._replace(required=True)) == ("application/json", b"{}")
    assert json.loads(write(JSON_API._replace(fields=()))[1]) == {"data": {"type": "messaging-channels"}}


def test_the_whole_body_may_be_one_argument() -> None:
    whole = Body("application/json", (Field("items", ()),))
    assert write(whole, items=[{"phone_number": "+1"}])[1] == b'[{"phone_number":"+1"}]'
    beside = Body("application/json", (Field("attributes", ()), Field("name", ("name",))))
    assert json.loads(write(beside, attributes={"x": 1}, name="n")[1]) == {"x": 1, "name": "n"}


@pytest.mark.parametrize("value", [float("nan"), object(), {1: 2}, b"x", "x" and [float("inf")]])
def test_what_json_cannot_hold_is_refused(value: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        write(JSON, content=value)


def test_writing_does_not_change_the_arguments() -> None:
    given: dict[str, Any] = {"a": {"b": 1}}
    body = Body("application/json", (Field("whole", ()), Field("x", ("a", "x"))))
    assert json.loads(write(body, whole=given, x=2)[1]) == {"a": {"b": 1, "x": 2}}
    assert given == {"a": {"b": 1}}


def test_a_constant_is_not_changed_by_what_stands_in_it() -> None:
    constant: dict[str, Any] = {"type": "x"}
    body = Body("application/json", (Field("name", ("data", "name")),), constants=((("data",), constant),))
    assert json.loads(write(body, name="n")[1]) == {"data": {"type": "x", "name": "n"}}
    assert constant == {"type": "x"}


def test_forms_repeat_lists_and_write_objects_as_json() -> None:
    _, content = write(FORM, a=True, items=[1, "b&c"], joined=["x", "y,z"], deep={"k": 1}, data={"o": [1]})
    assert parse_qsl(content.decode()) == [
        ("kind", "x y"),
        ("A", "true"),
        ("items[]", "1"),
        ("items[]", "b&c"),
        ("joined", "x,y,z"),
        ("deep[k]", "1"),
        ("data", '{"o":[1]}'),
    ]
    assert b"joined=x,y%2Cz" in content


def test_null_has_no_form_in_a_form() -> None:
    with pytest.raises(InvalidArgumentError, match="a: null"):
        write(FORM, a=None)


@given(
    st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"]), min_size=1), st.text(st.characters(exclude_categories=["Cs"]))
    )
)
def test_any_form_is_read_back(fields: dict[str, str]) -> None:
    plan = BodyPlan(Body(FORM.media_type, (Field("whole", ()),)))
    assert dict(parse_qsl(form_bytes(plan, {"whole": fields}, None).decode(), keep_blank_values=True)) == fields


def test_text_and_raw_bodies(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"12345")
    text, raw, anything = (Body(kind, (Field("data", (), file=True),)) for kind in ("text/plain", "image/png", "*/*"))
    assert write(text, data="é") == ("text/plain; charset=utf-8", "é".encode())
    assert write(raw, data=b"\x89PNG") == ("image/png", b"\x89PNG")
    assert write(anything, data=bytearray(b"x")) == ("application/octet-stream", b"x")
    media_type, content = write(raw, data=tmp_path / "a.bin")
    assert (media_type, content.length, b"".join(content.chunks())) == ("image/png", 5, b"12345")
    assert b"".join(write(raw, data=io.BytesIO(b"abc"))[1].chunks()) == b"abc"
    assert write(raw) == ("", None)


def test_a_raw_body_of_an_odd_type_is_refused() -> None:
    with pytest.raises(InvalidArgumentError, match="data: must be bytes, a path"):
        write(Body("image/png", (Field("data", ()),)), data=5)
