"""Webhooks and callbacks become models and data: a name, a method, and the type of what the vendor's server sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support.generator_project import Fragments, operation, ref, spec

if TYPE_CHECKING:
    from types import ModuleType

    from tests.support.generator_project import Project


@pytest.fixture
def package(fragments: Fragments) -> ModuleType:
    return fragments.package("webhooks")


def test_each_webhook_and_callback_is_a_frozen_record(package: ModuleType) -> None:
    found = {name: (hook.name, hook.method, hook.summary) for name, hook in package.WEBHOOKS.items()}
    assert found == {
        "order/changed": ("order/changed", "POST", "An order has changed"),
        "orders.listed": ("orders.listed", "PUT", ""),
        "orders.listed post": ("orders.listed post", "POST", ""),
        "empty": ("empty", "GET", ""),
        "subscriptions.create.onShipment": ("subscriptions.create.onShipment", "POST", "A parcel has moved"),
        "subscriptions.create.shared": ("subscriptions.create.shared", "PUT", ""),
    }
    with pytest.raises(TypeError):
        package.WEBHOOKS["new"] = package.WEBHOOKS["empty"]
    with pytest.raises(AttributeError):
        package.WEBHOOKS["empty"].type = "Any"


SENT: list[tuple[str, Any, list[str]]] = [
    ("order/changed", {"kind": "paid", "amount": 2}, ["Paid"]),
    ("order/changed", {"kind": "sent", "parcel": {"weight": 1.5}}, ["Sent"]),
    ("orders.listed", [{"sku": "a"}, {"sku": "b", "new": 1}], ["OrdersListedPayloadItem"] * 2),
    ("subscriptions.create.onShipment", {"parcel": {"weight": 1}}, ["Shipment"]),
    ("subscriptions.create.shared", "pong", ["str"]),
]


@pytest.mark.parametrize(("name", "data", "types"), SENT)
def test_a_payload_is_read_as_its_type_and_its_models_are_public(
    package: ModuleType, name: str, data: Any, types: list[str]
) -> None:
    from importlib import import_module

    codec = import_module(f"{package.__name__}._codec").CODEC
    type_ = package.WEBHOOKS[name].type
    value = codec.decode(type_, data, None)
    values = value if isinstance(value, list) else [value]
    assert [type(item).__name__ for item in values] == types
    assert codec.misfit(type_, data) is None
    for item in values:
        assert isinstance(item, str) or type(item) is getattr(package, type(item).__name__)
    assert codec.to_wire(value) == data


def test_a_payload_of_an_unknown_kind_is_kept(package: ModuleType) -> None:
    from importlib import import_module

    codec = import_module(f"{package.__name__}._codec").CODEC
    data = {"kind": "lost", "why": "rain"}
    assert codec.to_wire(codec.decode(package.WEBHOOKS["order/changed"].type, data, None)) == data


def test_models_that_nothing_names_are_left_out(package: ModuleType) -> None:
    assert {"Shipment", "Parcel", "Paid", "Sent", "WEBHOOKS"} <= set(package.__all__)
    assert "Unused" not in package.__all__
    assert package.WEBHOOKS["empty"].type is None


def test_webhooks_of_openapi_30_stand_under_their_older_name(project: Project) -> None:
    body = {"content": {"application/json": {"schema": ref("Ping")}}}
    hooks = {"x-webhooks": {"ping": operation("post", requestBody=body)}}
    document = spec(
        {"/a": operation()}, {"Ping": {"type": "object", "properties": {"n": {"type": "integer"}}}}, **hooks
    )
    shaped = project.shape(document)
    assert [(hook.name, hook.type) for hook in shaped.webhooks] == [("ping", "Ping")]
    assert [model.name for model in shaped.models] == ["Ping"]


def test_a_client_without_webhooks_has_no_module_for_them(project: Project) -> None:
    project.spec("small", spec())
    files = project.build("small")
    assert not [path for path in files if path.endswith("/webhooks.py")]
    assert not any("WEBHOOKS" in text for path, text in files.items() if "_runtime" not in path)
