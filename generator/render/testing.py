"""The files of a client's fake: its class, its data, its command, its fixtures, and the hand-written parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.shape.fakes import fake_data

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.shape.shapes import ClientShape


def headed(text: str, origin: str) -> str:
    """The text of a file that is copied, with the line that says where from; short, since every file has it."""
    return f"# Copied from {origin} of Switchboard.\n{text}"


def testing_files(client: ClientShape, root: str, text: Callable[..., str]) -> Iterator[tuple[str, str]]:
    """Path and text of each file; `text` renders a template."""
    folder, parts = f"{root}/testing", [name for name, _ in client.inputs.testing]
    values: dict[str, Any] = {"api": client.inputs.api, "parts": tuple(f"_custom.{name}" for name in parts)}
    yield f"{folder}/__init__.py", text("testing.py.jinja", **values)
    yield f"{folder}/__main__.py", text("testing_main.py.jinja", **values)
    yield f"{root}/_fixtures.py", text("testing_fixtures.py.jinja", **values)
    yield f"{folder}/data.json", fake_data(client)
    for name, source in client.inputs.testing:
        yield f"{folder}/_custom/{name}.py", headed(source, f"overrides/{client.inputs.api}/testing/{name}.py")
    if parts:
        yield f"{folder}/_custom/__init__.py", '"""Hand-written parts of this fake, copied from overrides/."""\n'
