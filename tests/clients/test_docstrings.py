"""What editors show of the clients: each public class says what it is, each call what it takes, gives and raises."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any, is_typeddict

import pytest

from tests.support.clients import make_client, method_of, package_of
from tests.support.specs import APIS, spec_of

if TYPE_CHECKING:
    from collections.abc import Iterator

each_api = pytest.mark.parametrize("api", APIS)


def is_undocumented(item: Any) -> bool:
    """A dict whose keys are no names is made by a call, which takes no docstring."""
    if not (inspect.isclass(item) or inspect.isfunction(item)):
        return False
    if is_typeddict(item) and not all(map(str.isidentifier, item.__annotations__)):
        return False
    return not item.__dict__.get("__doc__") if inspect.isclass(item) else not item.__doc__


@each_api
def test_every_public_class_and_function_says_what_it_is(api: str) -> None:
    package = package_of(api)
    assert [name for name in package.__all__ if is_undocumented(getattr(package, name))] == []


def gaps(method: Any, fails: bool) -> Iterator[str]:
    """What the docstring of a call leaves out."""
    text = inspect.getdoc(method) or ""
    for argument in inspect.signature(method).parameters.values():
        if argument.kind is not argument.VAR_KEYWORD and not re.search(rf"^ +{argument.name}: \S", text, re.MULTILINE):
            yield argument.name
    wanted = ["Returns:", "Source:", *(["Raises:"] if fails else [])]
    yield from (part for part in wanted if part not in text)


@pytest.mark.parametrize("mode", ["sync", "async"])
@each_api
def test_every_call_says_what_it_takes_gives_and_raises(api: str, mode: str) -> None:
    client = make_client(api, "http://127.0.0.1:1", mode)
    spec, found = spec_of(api), {}
    for key, record in package_of(api).OPERATIONS.items():
        method = method_of(client, record.call)
        fails = any(status.startswith(("4", "5")) for status in spec.operations[key].responses)
        if missing := list(gaps(method, fails)):
            found[record.call] = missing
    assert found == {}
