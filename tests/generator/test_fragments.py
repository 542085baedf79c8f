"""One small spec per hazard: generated, imported and called over a real socket, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support.clients import method_of
from tests.support.generator_project import FRAGMENTS, FragmentClient, Fragments, client_class
from tests.support.loopback import Response

if TYPE_CHECKING:
    from collections.abc import Callable

    Method = Callable[[Any], Any]


@pytest.mark.parametrize("name", sorted(path.stem for path in FRAGMENTS.glob("*.*")))
def test_each_fragment_makes_a_package_whose_names_all_import(fragments: Fragments, name: str) -> None:
    package = fragments.package(name)
    for exported in package.__all__:
        assert getattr(package, exported) is not None
    client = client_class(package, "sync")(base_url="http://127.0.0.1:1", auth=None)
    for record in package.OPERATIONS.values():
        assert callable(method_of(client, record.call))


def test_operations_without_ids_get_the_names_that_a_person_would_guess(fragments: Fragments) -> None:
    calls = {
        record.call: f"{record.method} {record.path}"
        for record in fragments.package("bare_operations").OPERATIONS.values()
    }
    assert calls["pets.list"] == "GET /v1/pets"
    assert calls["pets.create"] == "POST /v1/pets"
    assert calls["pets.get"] == "GET /v1/pets/{petId}"
    assert calls["pets.replace"] == "PUT /v1/pets/{petId}"
    assert calls["pets.update"] == "PATCH /v1/pets/{petId}"
    assert calls["pets.delete"] == "DELETE /v1/pets/{petId}"
    assert calls["pets.toys.list"] == "GET /v1/pets/{petId}/toys"
    assert calls["pets.toys.get"] == "GET /v1/pets/{petId}/toys/{toyId}"
    assert len(calls) == 11


def test_a_client_without_a_server_asks_for_a_base_url(fragments: Fragments) -> None:
    package = fragments.package("bare_operations")
    with pytest.raises(package.ConfigurationError, match="base_url"):
        package.BareOperations()


def test_openapi_30_is_read_as_it_means(fragment_client: Callable[[str], FragmentClient]) -> None:
    go = fragment_client("openapi_30")
    wire = {"name": None, "color": None, "owner": None, "owners": None, "either": None}
    thing, request = go("thing.get", 7, response=Response(body=wire), settings={"api_key": "k"})
    assert request.path == "/things/7"
    assert request.headers["x-key"] == "k"
    assert thing.to_dict() == wire
    with pytest.raises(go.package.InvalidArgumentError):
        go("thing.get", 0, settings={"api_key": "k"})
    _, request = go("thing.upload", file=b"x", response=Response(201), settings={"auth": None})
    assert "x-key" not in request.headers


def test_server_variables_are_settings(fragments: Fragments) -> None:
    package = fragments.package("openapi_30")
    assert str(package.Openapi30(region="us", auth=None).base_url) == "https://us.example.com/v1"


def test_json_specs_are_read_with_jsons_own_escapes(fragment_client: Callable[[str], FragmentClient]) -> None:
    result, request = fragment_client("json_input")("smiles.get", response=Response(body={"😀 grin": "wide"}))
    assert request.path == "/a/b"
    assert result.grin == "wide"


def test_a_relative_server_of_an_operation_stands_beside_the_apis(fragments: Fragments) -> None:
    package = fragments.package("parameters")
    assert package.OPERATIONS["parameters.elsewhere"].server == "other"
    assert package.OPERATIONS["parameters.places"].server == ""
