"""Annotations can be evaluated: by typing, inspect, attrs and cattrs, for all that users meet in the five packages."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
import typing
from enum import Enum
from typing import TYPE_CHECKING, Any

import attrs
import cattrs
import pytest

from tests.support.annotated import functions_of, public_classes
from tests.support.clients import class_of, package_of
from tests.support.sample_objects import models_of, sample_models
from tests.support.specs import APIS, KEPT, ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

every_api = pytest.mark.parametrize("api", APIS)
with_samples = pytest.mark.parametrize("api", KEPT)


def unevaluated(item: Any, evaluate: Callable[[Any], Any]) -> str:
    """What an evaluation fails with; empty when each annotation becomes something else than a text."""
    try:
        found = evaluate(item)
    except Exception as error:  # noqa: BLE001 -- whatever it is, it is reported
        return f"{item.__module__}.{item.__qualname__}: {error!r}"
    texts = [name for name, value in found.items() if isinstance(value, str)]
    return f"{item.__module__}.{item.__qualname__}: {texts}" if texts else ""


def of_class(cls: type[Any]) -> dict[str, Any]:
    return {**inspect.get_annotations(cls, eval_str=True), **typing.get_type_hints(cls, include_extras=True)}


def of_function(function: Callable[..., Any]) -> dict[str, Any]:
    signature = inspect.signature(function, eval_str=True)
    found = {name: parameter.annotation for name, parameter in signature.parameters.items()}
    return {**found, "return": signature.return_annotation, **typing.get_type_hints(function, include_extras=True)}


@every_api
def test_every_annotation_of_a_public_class_can_be_evaluated(api: str) -> None:
    classes = public_classes(api)
    assert {class_of(api), class_of(api, "async"), package_of(api).CallOptions} <= set(classes)
    assert set(models_of(api).values()) <= set(classes)
    found = [unevaluated(cls, of_class) for cls in classes]
    found += [unevaluated(function, of_function) for cls in classes for function in functions_of(cls)]
    assert list(filter(None, found)) == []


@every_api
def test_every_call_can_be_inspected(api: str) -> None:
    """The constructors of models and clients, as tools for dependency injection and command lines look at them."""
    for cls in [class_of(api), class_of(api, "async"), *models_of(api).values()]:
        assert inspect.signature(cls, eval_str=True).parameters


@with_samples
def test_attrs_resolves_the_types_of_every_model_and_reading_goes_on(api: str) -> None:
    """In a fresh process, since attrs keeps what it resolved."""
    done = subprocess.run([sys.executable, "-c", RESOLVE, api], capture_output=True, text=True, check=False, cwd=ROOT)
    assert (done.stdout.strip(), done.stderr) == ("ok", "")


RESOLVE = """
import glob, sys
sys.path[:0] = ["."] + glob.glob("clients/*/src")
import attrs
from tests.support.sample_objects import models_of, sample_models
for cls in models_of(sys.argv[1]).values():
    attrs.resolve_types(cls)
    assert not any(isinstance(field.type, str) for field in attrs.fields(cls)), cls
for cls, data in sample_models(sys.argv[1]):
    assert cls.from_dict(data).to_dict() == data
print("ok")
"""


def fits(cls: Any, data: dict[str, Any]) -> bool:
    """Whether every value is of the type that annotations say: cattrs trusts them. Keys may be unknown."""
    reports: list[tuple[str, str, str]] = []
    cls._codec.decode(cls.__name__, data, lambda *report: reports.append(report))
    return all(expected == "no such key" or seen == "null" for _, expected, seen in reports)


@with_samples
def test_cattrs_takes_models_apart(api: str) -> None:
    """Into what attrs has: Python names, plain values, the unknown keys under `extra`."""
    converter = cattrs.Converter()
    fitting = [(cls, data) for cls, data in sample_models(api) if fits(cls, data)]
    assert fitting
    for cls, data in fitting:
        model = cls.from_dict({**data, "unheard-of": {"a": 1}})
        found = converter.unstructure(model)
        assert found.keys() == {field.name for field in attrs.fields(cls)}
        assert found["extra"] == dict(model.extra)
        assert json.dumps(found, default=str)
        for name, value in found.items():
            single = getattr(model, name)
            if not isinstance(single, (list, dict)) and not attrs.has(type(single)):
                assert value == (single.value if isinstance(single, Enum) else single)


@every_api
def test_the_start_of_a_client_imports_no_more_than_it_did(api: str) -> None:
    """Models, attrs and the modules for downloads and lists wait until somebody needs them."""
    cls = class_of(api).__name__
    program = f"import sys; sys.path.insert(0, 'clients/{api}/src'); from switchboard_{api} import {cls}; {cls}; "
    program += "print([m for m in sys.modules if m.endswith(('.model', '.pages', '.raw_response', 'attr', 'ssl'))])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"
