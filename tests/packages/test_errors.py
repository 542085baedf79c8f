"""The errors of each package: named after it, importable from it, and at home wherever pickles travel."""

from __future__ import annotations

import copy
import importlib
import multiprocessing
import pickle
from pathlib import Path
from typing import Any

import pytest

PACKAGES = sorted(path.name for path in (Path(__file__).parents[2] / "clients").glob("*/src/switchboard_*"))
each = pytest.mark.parametrize("package", PACKAGES)


def module(package: str) -> Any:
    return importlib.import_module(f"{package}.errors")


def base_name(package: str) -> str:
    [name] = [name for name in module(package).__all__ if name.endswith("Error") and name not in COMMON]
    return name


COMMON = {
    "AttemptTimeoutError", "AuthenticationError", "BadRequestError", "CallError", "CallTimeoutError", "ClosedError",
    "ConfigurationError", "ConflictError", "ConnectionFailedError", "DeadlineExceededError", "DecodeError",
    "DriftError",
    "InvalidArgumentError", "NotFoundError", "OutcomeUnknownError", "PaginationError", "PermissionDeniedError",
    "RateLimitError", "RateLimitWaitError", "ResponseTooLargeError", "ServerError", "StatusError",
    "UnprocessableEntityError",
}  # fmt: skip


@each
def test_there_is_one_base_and_it_bears_the_clients_name(package: str) -> None:
    errors = module(package)
    base = getattr(errors, base_name(package))
    assert set(errors.__all__) == COMMON | {base.__name__}
    assert all(issubclass(getattr(errors, name), base) for name in COMMON)
    assert base.__name__ == base.__qualname__ == base_name(package)
    client = importlib.import_module(package)
    assert {getattr(errors, name).__module__ for name in errors.__all__} == {package}
    assert all(getattr(client, name) is getattr(errors, name) for name in errors.__all__)


@each
def test_every_error_survives_copies_and_pickles(package: str) -> None:
    errors = module(package)
    for name in errors.__all__:
        error = getattr(errors, name)("what happened", advice="do this")
        ways = [copy.copy, copy.deepcopy, *(lambda e, p=p: pickle.loads(pickle.dumps(e, p)) for p in range(2, 6))]  # noqa: S301
        for way in ways:
            twin = way(error)
            assert type(twin) is type(error)
            assert (str(twin), twin.args, vars(twin)) == (str(error), error.args, vars(error))


@pytest.fixture(scope="module")
def pool() -> Any:
    with multiprocessing.get_context("spawn").Pool(1) as made:
        yield made


@each
def test_errors_cross_the_borders_of_processes(package: str, pool: Any) -> None:
    """The other process learns the base's name from the pickle alone."""
    source = str(Path(importlib.import_module(package).__file__ or "").parents[1])
    for name in (base_name(package), "NotFoundError"):
        data = pickle.dumps(getattr(module(package), name)("gone"))
        shown = pool.apply(shown_elsewhere, (source, data))
        assert shown == (package, name, "gone")


def shown_elsewhere(source: str, data: bytes) -> tuple[str, str, str]:
    import sys

    sys.path.insert(0, source)
    error = pickle.loads(data)  # noqa: S301
    return type(error).__module__, type(error).__name__, error.message
