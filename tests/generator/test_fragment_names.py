"""Names that are hard: of Python, of the packages themselves, clashing, foreign, with signs; sync and async."""

from __future__ import annotations

import datetime as dt
import pickle
from typing import TYPE_CHECKING, Any

from tests.support.generator_project import operation, spec
from tests.support.loopback import Response

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.generator_project import FragmentClient, Fragments, Project

    Method = Callable[[Any], Any]


def test_names_that_python_uses_are_arguments_with_an_underscore(
    fragment_client: Callable[[str], FragmentClient],
) -> None:
    go = fragment_client("keyword_names")
    result, request = go(
        "class_.import_",
        "a",
        "b",
        type="t",
        list_=["x", "y"],
        timeout_=3,
        options_="o",
        str_="s",
        none=True,
        builtins=["b"],
        date=dt.date(2024, 1, 2),
        datetime=dt.datetime(2024, 1, 2, 3, 4, tzinfo=dt.UTC),
        response=Response(body={"class": "k", "from": "f"}),
    )
    assert request.path == "/class/a/b"
    assert dict(request.query) == {
        "type": "t",
        "list": "y",
        "timeout": "3",
        "options": "o",
        "str": "s",
        "None": "true",
        "builtins": "b",
        "date": "2024-01-02",
        "datetime": "2024-01-02T03:04:00Z",
    }
    assert [pair for pair in request.query if pair[0] == "list"] == [("list", "x"), ("list", "y")]
    assert (result.class_, result.from_, result.self_) == ("k", "f", None)


def test_fields_with_names_of_a_models_own_are_kept_apart(fragment_client: Callable[[str], FragmentClient]) -> None:
    wire = {
        "class": "a",
        "from": "b",
        "self": "c",
        "type": "d",
        "list": ["e"],
        "extra": "f",
        "to_dict": "g",
        "from_dict": "h",
        "date": "2024-01-02",
        "datetime": "2024-01-02T03:04:05Z",
        "when": "2024-01-02T03:04:05Z",
        "day": "2024-01-02",
        "None": None,
        "_wire": "i",
        "_codec": "j",
        "__class__": "k",
        "response_info": "l",
        "options": "m",
        "Literal": "a",
        "str": "n",
        "property": "o",
        "unknown": [1],
    }
    go = fragment_client("keyword_names")
    model, _ = go("class_.import_", "a", "b", response=Response(body=wire))
    assert model.to_dict() == wire
    assert (model.extra_, model.to_dict_, model.from_dict_, model.str_, model.property_) == ("f", "g", "h", "n", "o")
    assert model.when == dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    assert model.day == dt.date(2024, 1, 2)
    assert dict(model.extra) == {"unknown": [1]}
    assert pickle.loads(pickle.dumps(model)) == model  # noqa: S301 -- our own


def test_a_method_may_be_called_list_date_or_operations(fragment_client: Callable[[str], FragmentClient]) -> None:
    go = fragment_client("keyword_names")
    found, request = go("class_.list", "a", "b", class_="x", list_=["y"], response=Response(body=[{"class": "k"}]))
    assert request.json == {"class": "x", "list": ["y"]}
    assert [item.class_ for item in found] == ["k"]
    assert go("request_.date_", response=Response(body="2024-01-02"))[0] == dt.date(2024, 1, 2)
    assert go("request_.operations")[1].method == "POST"
    assert go("client.not_given")[1].path == "/client"


def test_bracketed_signed_and_foreign_names_travel_as_the_spec_has_them(
    fragment_client: Callable[[str], FragmentClient],
) -> None:
    go = fragment_client("brackets_and_signs")
    _, request = go(
        "things.list",
        filter_name="n",
        page_limit=3,
        wait_from="w",
        start_time="a",
        start_time_lt="b",
        start_time_gt="c",
        sort="-name",
        ids=[1, 2],
        top=5,
        n2_fa=True,
        名前="x",
        response=Response(body=[]),
    )
    assert request.query == [
        ("filter[name]", "n"),
        ("page[limit]", "3"),
        ("wait[from]", "w"),
        ("StartTime", "a"),
        ("StartTime<", "b"),
        ("StartTime>", "c"),
        ("sort", "-name"),
        ("ids[]", "1"),
        ("ids[]", "2"),
        ("$top", "5"),
        ("2fa", "true"),
        ("名前", "x"),
    ]


def test_odd_property_names_are_fields_and_survive(fragment_client: Callable[[str], FragmentClient]) -> None:
    go = fragment_client("brackets_and_signs")
    wire = {
        "created-at": "a",
        "created_at": "b",
        "+1": 1,
        "-1": 2,
        "1st": "c",
        "": "d",
        "😀": "e",
        "名前": "f",
        "@id": "g",
        "a.b": "h",
        "données": "i",
        "a/b~c": {"x": "j"},
    }
    model, _ = go("things.create", response=Response(201, wire))
    assert model.to_dict() == wire
    assert (model.created_at, model.plus_1, model.minus_1, model.名前, model.a_b, model.donnees) == (
        "a",
        1,
        2,
        "f",
        "h",
        "i",
    )
    assert model.a_b_c.x == "j"
    _, request = go(
        "things.create", created_at="a", created_at_body="b", plus_1=1, minus_1=2, 名前="n", response=Response(201, {})
    )
    assert request.json == {"created-at": "a", "created_at": "b", "+1": 1, "-1": 2, "名前": "n"}


def test_signs_in_one_enum_stay_distinct(fragments: Fragments) -> None:
    sort = fragments.package("brackets_and_signs").Sort
    assert (sort.NAME, sort.MINUS_NAME, sort.PLUS_NAME) == ("name", "-name", "+name")
    assert len(sort) == 9
    assert [member.value for member in fragments.package("enums").Signed] == ["x", "-x", "X", "+x"]


def test_clashing_names_are_told_apart_and_the_packages_own_win(
    fragments: Fragments, fragment_client: Callable[[str], FragmentClient]
) -> None:
    package = fragments.package("clashes")
    assert issubclass(package.NotFoundError, package.ClashesError)
    assert issubclass(package.ClashesError, Exception)
    assert package.Page.__module__.startswith("switchboard_clashes._runtime")
    assert len({name.lower() for name in package.__all__}) == len(package.__all__)
    go = fragment_client("clashes")
    user, _ = go("users.create", response=Response(body={"id": 1, "User": {"name": "n", "friend": {"id": 2}}}))
    assert (user.id, user.user.name, user.user.friend.id) == (1, "n", 2)
    wire = {
        "error": {"message": "m"},
        "page": {"number": 1},
        "datetime": {"a": "2024-01-01T00:00:00Z"},
        "list": {"a": ["b"]},
        "str": "a",
        "int": 3,
        "union": {"number": 1},
    }
    everything, _ = go("async_users.get", response=Response(body=wire))
    assert everything.to_dict() == wire
    assert (everything.error.message, everything.page.number, everything.list_.a, everything.int_) == ("m", 1, ["b"], 3)
    for method in ("a.b.get", "a_b.get", "clashes.get", "client.get", "pages.get", "resource.get"):
        go(method, response=Response(body={}))


def test_spellings_of_one_name_are_arguments_of_their_own(fragment_client: Callable[[str], FragmentClient]) -> None:
    found, request = fragment_client("spellings")(
        "orders.create",
        "path",
        id_query="query",
        id_header="header",
        i_d="cookie",
        page_size=1,
        page_size_query=2,
        page_size2=3,
        id_body="body",
        unit_price=1.5,
        unit_price_body=2.5,
        unit_price2=3.5,
        unit_price3=4.5,
        unit_price2_body=5.5,
        response=Response(body={"unitPrice": 1, "unit_price": 2, "unit-price": 3}),
    )
    assert request.target == "/orders/path?Id=query&pageSize=1&page_size=2&page-size=3"
    assert (request.headers["id"], request.headers["cookie"]) == ("header", "iD=cookie")
    assert request.json == {
        "id": "body",
        "unitPrice": 1.5,
        "unit_price": 2.5,
        "unit-price": 3.5,
        "Unit.Price": 4.5,
        "unit_price2": 5.5,
    }
    assert (found.unit_price, found.unit_price2, found.unit_price3) == (1, 2, 3)


def test_the_docs_say_which_spelling_an_argument_is(fragments: Fragments) -> None:
    doc = fragments.package("spellings").resources.orders.Orders.create.__doc__
    assert "unit_price: In euros." in doc
    assert "unit_price2: `unit-price`." in doc


def test_a_name_that_is_chosen_twice_is_refused(project: Project) -> None:
    body = {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}}
    document = spec(
        {"/x": operation("post", operationId="x.add", requestBody={"content": {"application/json": {"schema": body}}})}
    )
    error = project.refused(document, "operations: {x.add: {rename: {b: a}}}")
    assert error.problem == "'a' is the argument for 'a'"
