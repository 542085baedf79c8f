"""One small spec per hazard: generated, imported and called over a real socket, sync and async."""

from __future__ import annotations

import datetime as dt
import io
import pickle
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest

from tests.support.generator_project import FRAGMENTS, Fragments, call, client_class
from tests.support.loopback import Response
from tests.support.sync_async import result_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.loopback import Received

    Method = Callable[[Any], Any]

UTC = dt.UTC


@pytest.mark.parametrize("name", sorted(path.stem for path in FRAGMENTS.glob("*.*")))
def test_each_fragment_makes_a_package_whose_names_all_import(fragments: Fragments, name: str) -> None:
    package = fragments.package(name)
    for exported in package.__all__:
        assert getattr(package, exported) is not None
    client = client_class(package, "sync")(base_url="http://127.0.0.1:1")
    for record in package.OPERATIONS.values():
        assert callable(_method(client, record.call))


def _method(client: Any, path: str) -> Any:
    for step in path.split("."):
        client = getattr(client, step)
    return client


class Play:
    """Calls methods of a fragment's client, one call a time."""

    def __init__(self, fragments: Fragments, name: str, mode: str) -> None:
        self.package = fragments.package(name)
        self.mode = mode

    def __call__(
        self, path: str, *values: Any, response: Response | None = None, settings: Any = None, **keywords: Any
    ) -> tuple[Any, Received]:
        async def script(client: Any) -> Any:
            return await result_of(_method(client, path)(*values, **keywords))

        result, received = call(self.package, self.mode, script, response or Response(204), **settings or {})
        (request,) = received
        return result, request


@pytest.fixture
def play(fragments: Fragments, mode: str) -> Callable[[str], Play]:
    return lambda name: Play(fragments, name, mode)


def test_names_that_python_uses_are_arguments_with_an_underscore(play: Callable[[str], Play]) -> None:
    go = play("keyword_names")
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
        datetime=dt.datetime(2024, 1, 2, 3, 4, tzinfo=UTC),
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


def test_fields_with_names_of_a_models_own_are_kept_apart(play: Callable[[str], Play]) -> None:
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
    go = play("keyword_names")
    model, _ = go("class_.import_", "a", "b", response=Response(body=wire))
    assert model.to_dict() == wire
    assert (model.extra_, model.to_dict_, model.from_dict_, model.str_, model.property_) == ("f", "g", "h", "n", "o")
    assert model.when == dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert model.day == dt.date(2024, 1, 2)
    assert dict(model.extra) == {"unknown": [1]}
    assert pickle.loads(pickle.dumps(model)) == model  # noqa: S301 -- our own


def test_a_method_may_be_called_list_date_or_operations(play: Callable[[str], Play]) -> None:
    go = play("keyword_names")
    found, request = go("class_.list", "a", "b", class_="x", list_=["y"], response=Response(body=[{"class": "k"}]))
    assert request.json == {"class": "x", "list": ["y"]}
    assert [item.class_ for item in found] == ["k"]
    assert go("request_.date_", response=Response(body="2024-01-02"))[0] == dt.date(2024, 1, 2)
    assert go("request_.operations")[1].method == "POST"
    assert go("client.not_given")[1].path == "/client"


def test_bracketed_signed_and_foreign_names_travel_as_the_spec_has_them(play: Callable[[str], Play]) -> None:
    go = play("brackets_and_signs")
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


def test_odd_property_names_are_fields_and_survive(play: Callable[[str], Play]) -> None:
    go = play("brackets_and_signs")
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


def test_recursive_models_unions_and_aliases_go_out_and_come_back(play: Callable[[str], Play]) -> None:
    tree = {
        "name": "a",
        "parent": None,
        "children": [{"name": "b", "children": []}],
        "by_name": {"c": {"name": "c"}},
        "owner": {"trees": [{"name": "d"}]},
    }
    go = play("recursive")
    model, request = go("trees.create", **tree, response=Response(body=tree))
    assert request.json == tree
    assert model.to_dict() == tree
    assert model.children[0].name == "b"
    assert model.by_name["c"].name == "c"
    assert model.owner.trees[0].name == "d"
    value = {"a": [1, "x", {"b": [2.5]}]}
    assert go("values.create", body=value, response=Response(body=value))[0] == value
    assert go("lists.create", body=[[], [[]]], response=Response(body=[[], [[]]]))[0] == [[], [[]]]
    shape, _ = go("shapes.get", response=Response(body={"members": [{"radius": 1}, {"members": [{"radius": 2}]}]}))
    assert shape.members[1].members[0].radius == 2


def test_enums_keep_nulls_numbers_mixtures_and_unknown_values(play: Callable[[str], Play]) -> None:
    go = play("enums")
    wire = {
        "color": "red",
        "level": 2,
        "signed": "-x",
        "nullable_ref": None,
        "with_null": None,
        "type_null": "c",
        "only_null": None,
        "mixed": 1,
        "flags": False,
        "halves": 0.5,
        "words": "true",
        "lists": ["a", "b"],
        "twice": "b",
        "single": "only",
        "constant": 5,
        "true": True,
        "many": ["p", "new"],
        "class": "mro",
    }
    package = go.package
    model, request = go(
        "all.create",
        response=Response(body=wire),
        level=package.Level.HIGH,
        color=package.Color.RED,
        many=["p"],
        words="1",
    )
    assert request.query == [("level", "3")]
    assert request.json == {"color": "red", "many": ["p"], "words": "1"}
    assert model.to_dict() == wire
    assert model.color is package.Color.RED
    assert model.level is package.Level.MIDDLE
    assert model.many == ["p", "new"]
    assert model.signed is package.Signed.MINUS_X
    odd = {**wire, "color": "purple", "level": 99, "constant": 6, "flags": "maybe"}
    assert go("all.create", response=Response(body=odd))[0].to_dict() == odd


def test_all_of_is_one_model_with_everything(play: Callable[[str], Play]) -> None:
    go = play("all_of")
    wire = {
        "id": 1,
        "name": "Rex",
        "kind": "dog",
        "bark": {"loud": True},
        "collar": "red",
        "mother": None,
        "owner": {"id": 2, "since": "2024-01-02"},
        "tag": {"id": 3},
    }
    dog, request = go(
        "dogs.create", name="Rex", kind="hound", bark={"loud": True}, chip=5, mother=None, response=Response(body=wire)
    )
    assert request.json == {"name": "Rex", "kind": "hound", "bark": {"loud": True}, "chip": 5, "mother": None}
    assert dog.to_dict() == wire
    assert (dog.name, dog.bark.loud, dog.owner.since, dog.tag.id) == ("Rex", True, dt.date(2024, 1, 2), 3)


def test_unions_with_a_discriminator_give_the_model_it_means(play: Callable[[str], Play]) -> None:
    go = play("unions")
    wire = [
        {"kind": "cat", "name": "Tom"},
        {"kind": "bird", "name": "Tweety"},
        {"kind": "dragon", "wings": 2},
        {"kind": 7},
    ]
    animals, _ = go("animals.list", response=Response(body=wire))
    assert [type(animal).__name__ for animal in animals][:3] == ["Cat", "Bird", "Bird"]
    assert [animal.to_dict() for animal in animals] == wire
    tagged, _ = go(
        "tagged.list",
        response=Response(body=[{"kind": "kitten"}, {"kind": "cat", "fins": 1}, {"kind": "fish", "lives": 1}]),
    )
    assert [type(item).__name__ for item in tagged][1:] == ["Cat", "Fish"]
    made, request = go("animals.create", kind="bird", wings=2, response=Response(body={"kind": "bird", "wings": 2}))
    assert request.json == {"kind": "bird", "wings": 2}
    assert type(made).__name__ == "Bird"


def test_unions_without_a_discriminator_go_by_their_keys(play: Callable[[str], Play]) -> None:
    go = play("unions")
    wire = [{"fins": 2}, {"kind": "cat", "lives": 9}, "text", None]
    found, _ = go("plain.list", response=Response(body=wire))
    assert [type(item).__name__ for item in found] == ["Fish", "Cat", "str", "NoneType"]
    scalars = {
        "id": "x",
        "when": "2024-01-02T00:00:00Z",
        "tags": ["a"],
        "either": {"b": "c"},
        "shared": {"common": "d", "right": "e"},
    }
    model, request = go("scalars.get", value=[1, 2], response=Response(body=scalars))
    assert request.query == [("value", "1"), ("value", "2")]
    assert model.to_dict() == scalars
    assert model.when == dt.datetime(2024, 1, 2, tzinfo=UTC)
    assert (model.either.b, model.shared.common, model.shared.right) == ("c", "d", "e")


def test_maps_are_dicts_of_what_their_schema_says(play: Callable[[str], Play]) -> None:
    go = play("maps")
    wire = {
        "typed": {"a": {"n": 1}},
        "nested": {"a": {"b": [1]}},
        "beside": {"known": "k", "more": 2},
        "patterns": {"x-a": "b", "n-c": 1},
        "closed": {},
        "open": {"any": [1]},
        "anything": [None],
        "yes": 1,
        "never": 2,
        "inline": {"a": {"deep": {"er": True}}},
        "untyped": {"a": "b"},
        "tuple": ["a", 1],
        "untyped_items": [1, "b"],
    }
    model, request = go("maps.create", **wire, response=Response(body=wire))
    assert request.json == wire
    assert model.to_dict() == wire
    assert model.typed["a"].n == 1
    assert (model.beside.known, model.beside.extra["more"]) == ("k", 2)
    assert model.inline["a"].deep.er is True
    assert go("counts.create", body={"a": 1}, response=Response(body={"a": 1}))[0] == {"a": 1}


def test_clashing_names_are_told_apart_and_the_packages_own_win(
    fragments: Fragments, play: Callable[[str], Play]
) -> None:
    package = fragments.package("clashes")
    assert issubclass(package.NotFoundError, package.ClashesError)
    assert issubclass(package.ClashesError, Exception)
    assert package.Page.__module__.startswith("switchboard_clashes._runtime")
    assert len({name.lower() for name in package.__all__}) == len(package.__all__)
    go = play("clashes")
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


ANSWERS: list[tuple[str, Response, Any]] = [
    ("two", Response(200, {"job": 1}), {"job": 1}),
    ("two", Response(202, {"ticket": "t"}), {"ticket": "t"}),
    ("two", Response(204), None),
    ("either", Response(206, b"\x00\xff", media_type="application/octet-stream"), b"\x00\xff"),
    ("file", Response(200, b"%PDF", {"content-type": "application/pdf"}), b"%PDF"),
    ("bare", Response(200, b"\x89PNG", {"content-type": "image/png"}), b"\x89PNG"),
    ("text", Response(200, b"hi", {"content-type": "text/plain"}), "hi"),
    ("html", Response(200, b"<p>", {"content-type": "text/html"}), "<p>"),
    ("default", Response(200, {"job": 1}), {"job": 1}),
    ("range", Response(203, {"job": 1}), {"job": 1}),
    ("any", Response(200, {"job": 1}), {"job": 1}),
    ("anytext", Response(200, b"plain", {"content-type": "text/plain"}), "plain"),
    ("anytext", Response(200, "json"), "json"),
    ("application", Response(200, {"job": 1}), {"job": 1}),
    (
        "vendor",
        Response(200, b'{"job": 1}', {"content-type": "application/vnd.acme.v2+json; charset=utf-8"}),
        {"job": 1},
    ),
    ("several", Response(200, {"job": 1}), {"job": 1}),
    ("xml", Response(200, b"<job/>", {"content-type": "application/xml"}), b"<job/>"),
    ("none", Response(204), None),
    ("none", Response(200, {"x": 1}), {"x": 1}),
    ("shared", Response(200, {"job": 1}), {"job": 1}),
    ("scalar", Response(200, True), True),
    ("head", Response(200, None), None),
]


@pytest.mark.parametrize(
    ("name", "response", "expected"), ANSWERS, ids=[f"{name}-{i}" for i, (name, *_) in enumerate(ANSWERS)]
)
def test_answers_of_all_kinds_come_back_as_what_they_are(
    play: Callable[[str], Play], name: str, response: Response, expected: Any
) -> None:
    result, request = play("responses")(f"answers.{name}", response=response)
    assert (result.to_dict() if hasattr(result, "to_dict") else result) == expected
    assert request.headers["accept"]


def test_a_status_that_is_no_success_is_an_error_with_its_body(play: Callable[[str], Play]) -> None:
    go = play("responses")
    with pytest.raises(go.package.NotFoundError) as caught:
        go("answers.shared", response=Response(404, {"message": "gone"}))
    assert caught.value.status_code == 404
    assert "gone" in str(caught.value)


BODIES: list[tuple[str, dict[str, Any], str, bytes]] = [
    ("binary", {"content": b"\x00\x01"}, "application/octet-stream", b"\x00\x01"),
    ("binary", {"content": io.BytesIO(b"stream")}, "application/octet-stream", b"stream"),
    ("bare", {"content": b"\x89PNG"}, "image/png", b"\x89PNG"),
    ("text", {"body": "hé"}, "text/plain", "hé".encode()),
    (
        "form",
        {"grant_type": "x y", "scopes": ["a", "b"], "csv": ["c", "d"], "user_name": "&"},
        "application/x-www-form-urlencoded",
        b"",
    ),
    ("xml", {"content": b"<thing/>"}, "application/xml", b"<thing/>"),
    ("xmltoo", {"name": "n"}, "application/json", b'{"name":"n"}'),
    ("any", {"name": "n", "parts": [{"n": 1}]}, "application/json", b'{"name":"n","parts":[{"n":1}]}'),
    ("anything", {"content": b"z"}, "application/octet-stream", b"z"),
    ("scalar", {"body": 3}, "application/json", b"3"),
    ("array", {"body": [{"name": "n"}]}, "application/json", b'[{"name":"n"}]'),
    ("delete", {"ids": [1, 2]}, "application/json", b'{"ids":[1,2]}'),
    ("get", {"q": "x"}, "application/json", b'{"q":"x"}'),
    ("shared", {"name": "n", "note": None}, "application/json", b'{"name":"n","note":null}'),
    ("patch", {"name": "n"}, "application/merge-patch+json", b'{"name":"n"}'),
    ("either", {"url": "u"}, "application/json", b'{"url":"u"}'),
]


@pytest.mark.parametrize(
    ("name", "arguments", "media_type", "sent"), BODIES, ids=[f"{name}-{i}" for i, (name, *_) in enumerate(BODIES)]
)
def test_bodies_of_all_kinds_go_out_as_the_spec_says(
    play: Callable[[str], Play], name: str, arguments: dict[str, Any], media_type: str, sent: bytes
) -> None:
    for value in arguments.values():
        if isinstance(value, io.BytesIO):
            value.seek(0)
    _, request = play("bodies")(f"bodies.{name}", **arguments)
    assert request.headers["content-type"].partition(";")[0] == media_type
    if media_type.endswith("urlencoded"):
        assert parse_qsl(request.body.decode()) == [
            ("grant_type", "x y"),
            ("scopes", "a"),
            ("scopes", "b"),
            ("csv", "c,d"),
            ("user[name]", "&"),
        ]
    else:
        assert request.body == sent


def test_files_go_out_as_parts_of_a_multipart_body(play: Callable[[str], Play]) -> None:
    go = play("bodies")
    _, request = go("bodies.multipart", name="n", file=("a.png", b"PNG"), files=[b"one", b"two"], meta={"a": 1})
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    for part in (
        b'name="name"\r\n\r\nn',
        b'filename="a.png"',
        b"Content-Type: image/png",
        b"PNG",
        b'name="files[]"',
        b"one",
        b"two",
        b'{"a":1}',
    ):
        assert part.lower() in request.body.lower(), request.body
    _, request = go("bodies.either", url="u", file=b"x")
    assert request.headers["content-type"].startswith("multipart/form-data")


def test_a_path_a_query_and_a_body_may_use_one_name(play: Callable[[str], Play]) -> None:
    _, request = play("bodies")(
        "bodies.same", "path", name="query", id_body="body", name_body="too", self_="s", timeout_=1, body="b"
    )
    assert request.target == "/path/same?name=query"
    assert request.json == {"id": "body", "name": "too", "self": "s", "timeout": 1, "body": "b"}


def test_read_only_properties_are_no_arguments(play: Callable[[str], Play]) -> None:
    with pytest.raises(TypeError, match="id"):
        play("bodies")("bodies.shared", name="n", id=3)


def test_parameters_follow_their_styles(play: Callable[[str], Play]) -> None:
    _, request = play("parameters")(
        "parameters.styles",
        ["a", "b/c"],
        "m",
        overridden=1,
        exploded=["x", "y"],
        joined=["x", "y"],
        piped=["x", "y"],
        spaced=["x", "y"],
        deep={"a": "1", "b": 2},
        json={"a": 1},
        reserved="a/b?c",
        flag=False,
        since=dt.datetime(2024, 1, 2, tzinfo=UTC),
    )
    path, _, query = request.target.partition("?")
    assert path == "/styles/a,b%2Fc;matrix=m"
    assert query.split("&") == [
        "overridden=1",
        "exploded=x",
        "exploded=y",
        "joined=x,y",
        "piped=x%7Cy",
        "spaced=x%20y",
        "deep%5Ba%5D=1",
        "deep%5Bb%5D=2",
        "json=%7B%22a%22%3A1%7D",
        "reserved=a/b?c",
        "flag=false",
        "since=2024-01-02T00%3A00%3A00Z",
    ]


def test_parameters_go_to_headers_and_cookies(play: Callable[[str], Play]) -> None:
    _, request = play("parameters")(
        "parameters.places", x_request_kind="k", x_numbers=[1, 2], session="s", theme="dark", session_query="q"
    )
    assert (request.headers["x-request-kind"], request.headers["x-numbers"]) == ("k", "1,2")
    assert request.headers["cookie"] == "session=s; theme=dark"
    assert request.query == [("session", "q")]
    assert "authorization" not in request.headers


@pytest.mark.parametrize(
    "broken", [{"n": 0}, {"n": 12}, {"n": 3}, {"code": "a"}, {"code": "ABC"}, {"ids": [1, 2, 3]}, {"ids": [0]}]
)
def test_limits_are_checked_before_anything_is_sent(fragments: Fragments, mode: str, broken: dict[str, Any]) -> None:
    package = fragments.package("parameters")

    async def script(client: Any) -> None:
        with pytest.raises(package.InvalidArgumentError, match=next(iter(broken))):
            await result_of(client.parameters.limits(**broken))

    assert call(package, mode, script)[1] == []


def test_operations_without_ids_get_the_names_that_a_person_would_guess(fragments: Fragments) -> None:
    calls = {
        record.call: f"{record.method} {record.path}"
        for record in fragments.package("bare_operations").OPERATIONS.values()
    }
    assert calls["v1_pets.list" if "v1_pets.list" in calls else "pets.list"] == "GET /v1/pets"
    assert calls["pets.create"] == "POST /v1/pets"
    assert calls["pets.get"] == "GET /v1/pets/{petId}"
    assert calls["pets.replace"] == "PUT /v1/pets/{petId}"
    assert calls["pets.update"] == "PATCH /v1/pets/{petId}"
    assert calls["pets.delete"] == "DELETE /v1/pets/{petId}"
    assert calls["pets.list_toys"] == "GET /v1/pets/{petId}/toys"
    assert calls["pets.get_toys"] == "GET /v1/pets/{petId}/toys/{toyId}"
    assert len(calls) == 11


def test_a_client_without_a_server_asks_for_a_base_url(fragments: Fragments) -> None:
    package = fragments.package("bare_operations")
    with pytest.raises(package.ConfigurationError, match="base_url"):
        package.BareOperations()


def test_openapi_30_is_read_as_it_means(play: Callable[[str], Play]) -> None:
    go = play("openapi_30")
    wire = {"name": None, "color": None, "owner": None, "owners": None, "either": None}
    thing, request = go("thing.get", 7, response=Response(body=wire), settings={"api_key": "k"})
    assert request.path == "/things/7"
    assert request.headers["x-key"] == "k"
    assert thing.to_dict() == wire
    with pytest.raises(go.package.InvalidArgumentError):
        go("thing.get", 0, settings={"api_key": "k"})
    _, request = go("thing.upload", file=b"x", response=Response(201))
    assert "x-key" not in request.headers


def test_server_variables_are_settings(fragments: Fragments) -> None:
    package = fragments.package("openapi_30")
    assert str(package.Openapi30(region="us").base_url) == "https://us.example.com/v1"


def test_json_specs_are_read_with_jsons_own_escapes(play: Callable[[str], Play]) -> None:
    result, request = play("json_input")("smiles.get", response=Response(body={"😀 grin": "wide"}))
    assert request.path == "/a/b"
    assert result.grin == "wide"


def test_a_relative_server_of_an_operation_stands_beside_the_apis(fragments: Fragments) -> None:
    package = fragments.package("parameters")
    assert package.OPERATIONS["parameters.elsewhere"].base_url == "https://example.com/other"
    assert package.OPERATIONS["parameters.places"].base_url == ""
