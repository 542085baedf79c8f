"""The layers: every import points down, as the maps in `generator` and its runtime order folders and modules."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.imports import Import, Tree, outside, part_of, upward

GENERATOR = Path(__file__).parents[2] / "generator"
RUNTIME = Tree(GENERATOR / "runtime", "generator.runtime")
WORKSHOP = Tree(GENERATOR, "generator")
HOUSES = pytest.mark.parametrize("house", [RUNTIME, WORKSHOP], ids=["runtime", "generator"])


def texts(imports: list[Import]) -> list[str]:
    return [str(item) for item in imports]


def assert_none(imports: list[Import]) -> None:
    assert not imports, "\n".join(["these imports must go:", *texts(imports)])


@HOUSES
def test_the_map_has_one_line_for_each_folder_and_module(house: Tree) -> None:
    """Who opens the package sees what is there, and nothing that is not."""
    assert sorted(house.order) == house.parts


@HOUSES
def test_imports_point_down_only(house: Tree) -> None:
    """No part imports one that stands below its own line in the map, not for type checkers either."""
    assert_none(upward(house))


def test_the_runtime_knows_nothing_of_the_generator() -> None:
    """It is copied into clients, where there is none."""
    assert_none(outside(RUNTIME, "generator"))


def test_nothing_imports_the_linter_of_specs() -> None:
    """It is a command of its own, which reads documents as the generator does and shares nothing else with it."""
    imports = [item for item in WORKSHOP.within() if part_of(item.source) != part_of(item.target)]
    assert_none([item for item in imports if part_of(item.target) == "speclint"])
    assert {part_of(item.target) for item in imports if part_of(item.source) == "speclint"} <= {
        "errors",
        "load",
        "naming",
    }


@pytest.mark.parametrize(
    ("library", "home"),
    [
        ("httpx", "runtime.http.httpx_backend"),
        ("httpx_aiohttp", "runtime.http.httpx_backend"),
        ("pyreqwest", "runtime.http.pyreqwest_backend"),
        ("httpcore", "runtime.http"),
        ("openapi_python_client", "adapters.schema_reader"),
        ("datamodel_code_generator", "adapters.typed_dicts"),
        ("redis", "runtime.limits.redis_limiter runtime.webhooks.redis_seen"),
        ("pyrate_limiter", "runtime.limits.redis_limiter"),
        ("opentelemetry", "runtime.telemetry.opentelemetry"),
        ("orjson", "runtime.data.json_text"),
        ("attrs", "runtime.models"),
        ("pydantic_core", "runtime.models.pydantic_schema"),
        ("jinja2", "render"),
        ("yaml", "load.yaml_text"),
    ],
)
def test_each_library_has_one_home(library: str, home: str) -> None:
    """What is unstable or optional is imported in one place (one for each use), where it can be replaced."""
    found = outside(WORKSHOP, library)
    assert found, f"{library} is imported nowhere"
    homes = tuple(f"{module}." for module in home.split())
    assert_none([item for item in found if not f"{item.source}.".startswith(homes)])


def test_the_reader_of_imports_misses_none(tmp_path: Path) -> None:
    """Relative and absolute, of a module and of a name, for type checkers and within functions."""
    files = {
        "__init__.py": '"""Map.\n\n    low/      first\n    middle.py second\n    high.py   third\n"""\n',
        "low/__init__.py": "from .deep import name\n",
        "low/deep.py": "if TYPE_CHECKING:\n    from ..high import Face\n",
        "middle.py": "import house.high\nimport json, house\n\ndef f():\n    from .low import deep\n",
        "low/json.py": "import json.decoder\n",
        "high.py": "from low import other\nfrom house import middle\nfrom house.low.deep import x\nfrom . import low\n",
        "stray.py": "from .low import deep\n",
        "low/late.py": "from ..stray import x\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    house = Tree(tmp_path, "house")
    assert house.order == ["low", "middle", "high"]
    assert house.parts == ["high", "low", "middle", "stray"]
    assert sorted(texts(house.within())) == [
        "high → low (high.py:4)",
        "high → low.deep (high.py:3)",
        "high → middle (high.py:2)",
        "low → low.deep (low/__init__.py:1)",
        "low.deep → high (low/deep.py:2)",
        "low.late → stray (low/late.py:1)",
        "middle →  (middle.py:2)",
        "middle → high (middle.py:1)",
        "middle → low.deep (middle.py:5)",
        "stray → low.deep (stray.py:1)",
    ]
    assert {str(item) for item in upward(house)} == {
        "low.deep → high (low/deep.py:2)",
        "low.late → stray (low/late.py:1)",
        "middle →  (middle.py:2)",
        "middle → high (middle.py:1)",
        "stray → low.deep (stray.py:1)",
    }
    assert texts(outside(house, "json")) == [
        "low.json → json.decoder (low/json.py:1)",
        "middle → json (middle.py:2)",
    ]
