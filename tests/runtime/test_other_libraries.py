"""Models in libraries of users: each works, or says loudly what to do; nothing is silently wrong."""

from __future__ import annotations

import json
import re
from typing import Annotated, Any

import cattrs
import msgspec
import orjson
import pandas as pd
import pytest
from cattrs.strategies import use_class_methods
from fastapi import Body, FastAPI
from fastapi.testclient import TestClient
from hypothesis import given
from pydantic import BaseModel, TypeAdapter, ValidationError, create_model

from tests.support.sample_models import Door, Item, Maker
from tests.support.sample_objects import models_of, sample_models
from tests.support.sample_values import doors, items, json_text, malformed_items
from tests.support.specs import APIS, ROOT

PAGE = (ROOT / "docs" / "working-with-models.md").read_text(encoding="utf-8")
SNIPPETS = re.findall(r"^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
every_api = pytest.mark.parametrize("api", APIS)


def plain(value: Any) -> Any:
    return value.to_dict()


@pytest.mark.parametrize("snippet", SNIPPETS, ids=[re.sub(r"\W+", " ", text)[:30] for text in SNIPPETS])
def test_each_example_of_the_page_runs(snippet: str) -> None:
    scope: dict[str, Any] = {"__name__": "example"}
    exec(SNIPPETS[0], scope)  # noqa: S102 -- the examples are ours
    exec(snippet, scope)  # noqa: S102


def test_the_page_has_an_example_for_each_library() -> None:
    assert {"attrs", "json", "orjson", "pydantic", "fastapi", "msgspec", "cattrs", "pandas", "rich", "typing"} <= {
        name for text in SNIPPETS for name in re.findall(r"^(?:import|from) (\w+)", text, re.MULTILINE)
    }


@given(items | malformed_items)
def test_pydantic_keeps_all_that_a_model_holds(data: dict[str, Any]) -> None:
    adapter = TypeAdapter(Item)
    item = adapter.validate_python(data)
    assert json_text(adapter.dump_python(item)) == json_text(data)
    assert json_text(adapter.validate_python(item).to_dict()) == json_text(data)


@given(doors)
def test_pydantic_keeps_attributes_of_json_api(data: dict[str, Any]) -> None:
    adapter = TypeAdapter(list[Door])
    assert adapter.dump_python(adapter.validate_python([data])) == [Door.from_dict(data).to_dict()]


@pytest.mark.parametrize("wrong", [5, "x", None, [], Maker(name="m"), {"id": object()}])
def test_pydantic_refuses_what_is_no_object(wrong: Any) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Item).validate_python(wrong)


def test_the_json_schema_of_a_model() -> None:
    """Wire names, nested models by reference (in a circle too), required and nullable keys, and any other key."""
    found = TypeAdapter(Item).json_schema()
    item = found["$defs"]["Item"]
    assert item["required"] == ["id"]
    assert item["additionalProperties"] is True
    assert item["properties"]["madeAt"]["format"] == "date-time"
    assert item["properties"]["best_before"]["format"] == "date"
    assert item["properties"]["kind"]["enum"] == ["a", "b"]
    assert item["properties"]["size"]["type"] == "integer"
    assert item["properties"]["parts"]["items"] == {"$ref": "#/$defs/Item"}
    assert {"type": "null"} in item["properties"]["note"]["anyOf"]
    assert found["$defs"]["Maker"]["properties"]["name"]["type"] == "string"
    door = TypeAdapter(Door).json_schema()["properties"]
    assert door["attributes"]["properties"]["is-open"]["type"] == "boolean"


@every_api
def test_every_model_works_in_fastapi(api: str) -> None:
    """As body and as what a route returns, with the whole OpenAPI document."""
    app = FastAPI()
    samples = [(cls, data) for cls, data in sample_models(api)[::7]]
    for number, cls in enumerate({cls: None for cls, _ in samples}):

        def route(body: Any) -> Any:
            return body

        route.__annotations__ = {"body": Annotated[cls, Body()], "return": cls}
        app.post(f"/{number}/{cls.__name__}")(route)
    client = TestClient(app)
    paths = {path.rpartition("/")[2]: path for path in client.get("/openapi.json").json()["paths"]}
    for cls, data in samples:
        response = client.post(paths[cls.__name__], json=data)
        assert (response.status_code, response.json()) == (200, data)
    assert client.post(paths[samples[0][0].__name__], json=[1]).status_code == 422


@every_api
def test_every_model_is_a_field_of_a_pydantic_model(api: str) -> None:
    fields: dict[str, Any] = {name.lower(): (cls | None, None) for name, cls in models_of(api).items()}
    holder: type[BaseModel] = create_model("Holder", **fields)
    assert models_of(api).keys() <= {*holder.model_json_schema()["$defs"]}
    for cls, data in sample_models(api):
        made = holder.model_validate({cls.__name__.lower(): data})
        assert json.loads(made.model_dump_json(exclude_none=False))[cls.__name__.lower()] == data


@every_api
def test_encoders_ask_their_hook_and_lose_nothing(api: str) -> None:
    for cls, data in sample_models(api):
        model = cls.from_dict(data)
        assert json.loads(json.dumps([model], default=plain)) == [data]
        assert orjson.loads(orjson.dumps([model], default=plain)) == [data]
        assert msgspec.json.decode(msgspec.json.encode([model], enc_hook=plain)) == [data]
        assert msgspec.to_builtins({"a": model}, enc_hook=plain) == {"a": data}
        assert pd.DataFrame([model.to_dict()]).to_dict("records")[0].keys() == data.keys()


@every_api
def test_without_a_hook_they_refuse_models(api: str) -> None:
    for cls in models_of(api).values():
        for encode in (json.dumps, orjson.dumps, msgspec.json.encode, msgspec.to_builtins, msgspec.msgpack.encode):
            with pytest.raises(TypeError):
                encode(cls.from_dict({}))
        for decode in (lambda cls=cls: msgspec.convert({}, cls), lambda cls=cls: msgspec.json.Decoder(list[cls])):
            with pytest.raises((NotImplementedError, TypeError)):
                decode()


@every_api
def test_cattrs_with_the_two_methods_loses_nothing(api: str) -> None:
    converter = cattrs.Converter()
    use_class_methods(converter, "from_dict", "to_dict")
    for cls, data in sample_models(api):
        model = cls.from_dict(data)
        assert converter.unstructure([model]) == [data]
        assert converter.structure([data], list[cls]) == [model]  # type: ignore[valid-type]
