"""Where each page of the site is, by what it is about; links are relative, so the site works below any address."""

from __future__ import annotations

from dataclasses import dataclass
from posixpath import dirname, relpath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.shape.shapes import ClientShape, ResourceShape


def link(text: str, page: str, target: str) -> str:
    """A link from one page to another, whose path may end in an anchor."""
    path, mark, anchor = target.partition("#")
    address = "" if path == page else relpath(path, dirname(page) or ".")
    return f"[{text}]({address}{mark}{anchor})"


@dataclass(frozen=True)
class Addresses:
    """The pages of one client."""

    client: ClientShape

    @property
    def folder(self) -> str:
        """The folder of all of them."""
        return self.client.inputs.api

    @property
    def start(self) -> str:
        """The first page."""
        return f"{self.folder}/index.md"

    @property
    def classes(self) -> str:
        """The list of models, unions and enums."""
        return f"{self.folder}/models/index.md"

    def guide(self, name: str) -> str:
        """A guide."""
        return f"{self.folder}/{name}.md"

    def resource(self, resource: ResourceShape) -> str:
        """The page of a resource."""
        return f"{self.folder}/resources/{resource.module}.md"

    def call(self, call: str) -> str:
        """The section of a call."""
        path = tuple(call.split(".")[:-1])
        resource = next(item for item in self.client.all_resources if item.path == path)
        return f"{self.resource(resource)}#{call}"

    def named(self, name: str) -> str:
        """The page of a model, union or enum; empty for what is none."""
        return f"{self.folder}/models/{name}.md" if name in self.client.classes else ""
