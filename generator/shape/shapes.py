"""What the shape stage makes: the classes, methods and arguments of a client, named and typed, ready to be rendered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.load.decisions import Decisions
    from generator.load.inputs import CodeFile, Inputs
    from generator.parse.facts import Facts, OperationFact


@dataclass(frozen=True)
class Argument:
    """One argument of a method."""

    name: str
    type: str
    """Annotation as written in the signature."""
    description: str
    required: bool = False
    positional: bool = False
    from_client: bool = False
    """Its default is set on the client (`account_id`)."""
    schema: dict[str, Any] = field(default_factory=dict)
    """What the spec says of its values, for the limits in docstrings."""


@dataclass(frozen=True)
class PagingShape:
    """How a list goes on; the fields are those of the runtime's `Paging`."""

    values: dict[str, Any]
    item: str


@dataclass(frozen=True)
class MethodShape:
    """One operation as a method and as a record."""

    name: str
    constant: str
    call: str
    fact: OperationFact
    arguments: tuple[Argument, ...]
    returns: str
    paging: PagingShape | None
    record: dict[str, Any]
    """Keyword arguments of the `Operation` record: plain values and `Code`."""
    private: bool = False
    kind: bool = False
    """One kind of an operation that has a method of its own for all kinds (`split`)."""


@dataclass(frozen=True)
class ResourceShape:
    """One resource: a module with a sync and an async class."""

    path: tuple[str, ...]
    module: str
    cls: str
    description: str
    methods: tuple[MethodShape, ...]
    children: tuple[ResourceShape, ...]
    sync_class: tuple[str, str]
    """Module (below the package) and name of the class that users get: generated, or hand-written over it."""
    async_class: tuple[str, str]


@dataclass(frozen=True)
class FieldShape:
    """One field of a model."""

    name: str
    wire: str
    type: str
    description: str
    required: bool
    nullable: bool
    sensitive: bool
    top_level: bool = False

    @property
    def annotation(self) -> str:
        """The type that readers see: a field that an answer may lack, or that may be null, may be None."""
        plain = self.type if self.required and not self.nullable else f"{self.type} | None"
        return "Any" if self.type == "Any" else plain.replace(" | None | None", " | None")


@dataclass(frozen=True)
class ModelShape:
    """One attrs class."""

    name: str
    module: str
    description: str
    fields: tuple[FieldShape, ...]
    attributes_key: str
    open: bool

    @property
    def kebab_case(self) -> bool:
        """Whether underscores of the Python names are dashes on the wire, as a rule."""
        dashes = sum(field.wire == field.name.replace("_", "-") != field.name for field in self.fields)
        return dashes > sum(field.wire == field.name and "_" in field.name for field in self.fields)

    @property
    def names(self) -> tuple[FieldShape, ...]:
        """The fields whose wire name does not follow from the Python name."""
        return tuple(f for f in self.fields if f.wire != (f.name.replace("_", "-") if self.kebab_case else f.name))


@dataclass(frozen=True)
class EnumShape:
    """One open enum."""

    name: str
    base: str
    description: str
    members: tuple[tuple[str, Any, str], ...]


@dataclass(frozen=True)
class UnionShape:
    """One named union."""

    name: str
    module: str
    description: str
    options: tuple[str, ...]
    discriminator: str
    mapping: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class CredentialShape:
    """One constructor argument that authenticates, or that the client remembers for its operations."""

    name: str
    type: str
    description: str
    variable: str


@dataclass(frozen=True)
class ClientShape:
    """A whole client."""

    inputs: Inputs
    decisions: Decisions
    facts: Facts
    title: str
    version: str
    resources: tuple[ResourceShape, ...]
    models: tuple[ModelShape, ...]
    enums: tuple[EnumShape, ...]
    unions: tuple[UnionShape, ...]
    schemes: tuple[tuple[str, str], ...]
    """Security scheme name and the source of its record."""
    credentials: tuple[CredentialShape, ...]
    exports: tuple[tuple[str, str], ...]
    """Names that hand-written code adds to the package, and their modules."""
    code: tuple[CodeFile, ...]
    typed_dicts: str

    @property
    def classes(self) -> dict[str, str]:
        """Module (below the package) of each model, union and enum."""
        named: list[ModelShape | UnionShape] = [*self.models, *self.unions]
        return {shape.name: f"models.{shape.module}" for shape in named} | {shape.name: "enums" for shape in self.enums}

    @property
    def methods(self) -> tuple[MethodShape, ...]:
        """All methods of all resources."""
        return tuple(method for resource in self.all_resources for method in resource.methods)

    @property
    def all_resources(self) -> tuple[ResourceShape, ...]:
        """All resources, nested ones after their parents."""
        return tuple(_walk(self.resources))


def _walk(resources: tuple[ResourceShape, ...]) -> list[ResourceShape]:
    return [found for resource in resources for found in [resource, *_walk(resource.children)]]


class Code(str):
    """Python source that may be written as it is; all other text is written as a literal."""

    __slots__ = ()
