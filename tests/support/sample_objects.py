"""Every JSON object within the vendors' payloads, with the models that it could be one of."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from tests.support.clients import package_of, runtime_of
from tests.support.specs import spec_of

if TYPE_CHECKING:
    from collections.abc import Iterator


@cache
def models_of(api: str) -> dict[str, type[Any]]:
    """The model classes of a client by name."""
    package, base = package_of(api), runtime_of(api, "models.model").Model
    classes = {name: getattr(package, name) for name in package.__all__}
    return {
        name: cls for name, cls in classes.items() if isinstance(cls, type) and issubclass(cls, base) and cls != base
    }


@cache
def sample_models(api: str) -> list[tuple[type[Any], dict[str, Any]]]:
    """For each model the payloads' objects that share the most keys with it: the class, and the object."""
    objects = [found for sample in spec_of(api).samples for found in _objects(sample.value)]
    pairs = []
    for cls in models_of(api).values():
        known = {wire for _, wire, _ in cls._codec.fields(cls)}
        fitting = sorted(objects, key=lambda item: -_shared(cls, item, known))[:3]
        pairs += [(cls, item) for item in fitting if _shared(cls, item, known)]
    return pairs


def _shared(cls: Any, item: dict[str, Any], known: set[str]) -> int:
    inner = item.get(cls._attributes_key)
    return len(known & (item | inner).keys() if isinstance(inner, dict) else known & item.keys())


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _objects(item)
