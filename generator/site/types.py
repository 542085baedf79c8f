"""Types as Markdown, each class linked to its page. Never a bar: in a table it would end the cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.python_types import Container, EnumLike, Named, TypedDictOf, options_of, printed
from generator.render.escape import code
from generator.site.addresses import link

if TYPE_CHECKING:
    from generator.python_types import Type
    from generator.site.addresses import Addresses


class LinkedTypes:
    """Writes types for one page of a client."""

    def __init__(self, addresses: Addresses, page: str) -> None:
        self._addresses = addresses
        self._page = page

    def text(self, type_: Type) -> str:
        """The type; a choice is written with commas and `or`."""
        options = [self._one(option) for option in options_of(type_)]
        return options[0] if len(options) == 1 else f"{', '.join(options[:-1])} or {options[-1]}"

    def _one(self, type_: Type) -> str:
        match type_:
            case Named(name):
                return self._linked(name, name)
            case TypedDictOf(model):
                return self._linked(type_.name, model)
            case EnumLike(enum):
                return self._linked(type_.name, enum)
            case Container(origin, item):
                return f"`{origin}` of {self.text(item)}"
        return code(printed(type_))

    def _linked(self, text: str, name: str) -> str:
        target = self._addresses.named(name)
        return link(code(text), self._page, target) if target else code(text)
