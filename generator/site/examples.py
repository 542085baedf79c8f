"""The calls of a client that its first page and its guides use as examples."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from generator.site.resources import public_methods
from generator.site.samples import sample_arguments
from generator.site.source import call_source

if TYPE_CHECKING:
    from generator.shape.shapes import ClientShape, MethodShape
    from generator.site.payloads import Payloads


class Examples:
    """Chooses calls by what they are, not by their names."""

    def __init__(self, client: ClientShape, payloads: Payloads) -> None:
        self._payloads = payloads
        resources = client.all_resources
        self._methods = [method for resource in resources for method in public_methods(resource) if not method.kind]

    def arguments(self, method: MethodShape) -> dict[str, Any]:
        """The arguments of a sample call."""
        return sample_arguments(method, self._payloads)

    def call(
        self, method: MethodShape, *options: str, client: str = "client", indent: int = 0, short: bool = False
    ) -> str:
        """A sample call with further options, as they are typed; a short one has no argument that may be left out."""
        positional = {argument.name for argument in method.arguments if argument.positional}
        named = {argument.name for argument in method.arguments if argument.required or not short}
        sample = {name: value for name, value in self.arguments(method).items() if name in named}
        given = [(None if name in positional else name, value) for name, value in sample.items()]
        text = call_source(f"{client}.{method.call}", given, indent)
        more = ", ".join(options)
        return f"{text.removesuffix(')')}{', ' if given else ''}{more})" if more else text

    @cached_property
    def listed(self) -> MethodShape | None:
        """A list over many pages that asks for nothing."""
        lists = (method for method in self._methods if method.paging)
        return next((method for method in lists if not self.arguments(method)), None)

    @cached_property
    def first(self) -> MethodShape:
        """The easiest thing to call: a list, or something else that only reads."""
        reads = sorted(self._reads, key=lambda method: len(self.arguments(method)))
        return self.listed or next(iter(reads), self._methods[0])

    @cached_property
    def got(self) -> MethodShape:
        """Something that is read by its id."""
        found = (method for method in self._reads if not method.paging and self.arguments(method))
        return next(found, self.first)

    @cached_property
    def uploads(self) -> list[MethodShape]:
        """What sends files."""
        return [
            method
            for method in self._methods
            if any(field.file for body in method.record.bodies for field in body.fields)
        ]

    @cached_property
    def _reads(self) -> list[MethodShape]:
        return [method for method in self._methods if method.record.replay == "safe"]

    @property
    def by_replay(self) -> dict[str, list[MethodShape]]:
        """All calls by replay kind."""
        return {
            kind: [method for method in self._methods if method.record.replay == kind]
            for kind in ("safe", "idempotent", "never")
        }
