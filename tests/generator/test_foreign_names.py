"""Components whose names have no ASCII letters: romanized, or named by where they are used; never two of one name."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from generator.load.versions.romanized import romanized
from generator.load.yaml_text import read_yaml
from tests.support.generator_project import Project, operation, ref, spec

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Größe", "Grosse"),
        ("Ærø", "Aero"),
        ("Łódź", "Lodz"),
        ("Пользователь", "Polzovatel"),
        ("Щука", "Shchuka"),
        ("Заказ", "Zakaz"),
        ("Χρήστης", "Chrhistis"),
        ("ユーザー", "yuza"),
        ("ひらがな", "hiragana"),
        ("사용자", "sayongja"),
        ("שלום", "shlvm"),
        ("Order", "Order"),
        ("订单", "订单"),
    ],
)
def test_letters_of_known_alphabets_are_written_in_ascii(text: str, expected: str) -> None:
    assert romanized(text) == expected


def thing(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"id": {"type": "integer"}, **properties}}


def renamed(tmp_path: Path, project: Project, names: list[str]) -> list[str]:
    order, buyer, body, fault, lone = names
    item = operation("post", operationId="createOrder", response=ref(order))
    item["post"]["requestBody"] = {"content": {"application/json": {"schema": ref(body)}}}
    fails = {"description": "no", "content": {"application/json": {"schema": ref(fault)}}}
    item["post"]["responses"]["404"] = fails
    orders = operation(response={"type": "array", "items": ref(order)})
    schemas = {buyer: thing(x={"type": "string"}), order: thing(buyer=ref(buyer)), body: thing(), fault: thing()}
    path = tmp_path / "given.json"
    path.write_text(json.dumps(spec({"/orders": item | orders}, schemas | {lone: thing(y={"type": "string"})})))
    project.taken("foreign", path)
    return [*read_yaml(project.root / "openapi" / "foreign.yaml").data["components"]["schemas"]]


def test_names_without_known_letters_tell_where_they_are_used(tmp_path: Path, project: Project) -> None:
    found = renamed(tmp_path, project, ["订单", "买方", "输入", "错误", "别的"])
    assert found == [
        "GetOrdersResponseItemBuyer", "GetOrdersResponseItem", "CreateOrderBody", "CreateOrder404Response", "Schema",
    ]  # fmt: skip


def test_two_of_one_name_are_numbered(tmp_path: Path, project: Project) -> None:
    found = renamed(tmp_path, project, ["Заказ", "Zakaz", "заказ!", "Zakaz2", "ЗАКАЗ?"])  # noqa: RUF001 -- Cyrillic is meant
    assert sorted(found) == ["ZAKAZ", "Zakaz", "Zakaz2", "Zakaz3", "zakaz"]
