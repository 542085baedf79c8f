"""A generator project in a temporary folder: specs and overrides in, packages and clients out."""

from __future__ import annotations

import json
import os
import shutil
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from coverage import Coverage

from generator.commands.new import new
from generator.errors import GenerationError
from generator.pipeline import build, shape_client
from generator.write.folder import write
from tests.support.clients import method_of
from tests.support.loopback import Loopback, Received, Response
from tests.support.shared import once
from tests.support.sync_async import use

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from generator.render.files import Files
    from generator.shape.shapes import ClientShape

RUNTIME = Path(__file__).parents[2] / "generator" / "runtime"
COMPILED = Path(__file__).parents[2] / ".cache" / "compiled-runtime"
FRAGMENTS = Path(__file__).parents[1] / "generator" / "fragments"
Spec = dict[str, Any]


def spec(paths: Spec | None = None, schemas: Spec | None = None, **top: Any) -> Spec:
    """A small OpenAPI 3.1 document; without paths it has one operation for each schema, which responds with it."""
    schemas = schemas or {}
    refs = {f"/{index}": operation(response=ref(name)) for index, name in enumerate(schemas)}
    made: Spec = {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": paths or refs or {"/a": operation()},
    }
    if schemas:
        made["components"] = {"schemas": schemas}
    return made | top


def operation(verb: Any = "get", /, *, response: Any = None, **keys: Any) -> Spec:
    """A path item with one operation."""
    content = {} if response is None else {"content": {"application/json": {"schema": response}}}
    return {verb: {"responses": {"200": {"description": "ok", **content}}, **keys}}


class Project:
    """A root folder with `openapi/` and `overrides/`."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def spec(self, api: str, document: Spec | str) -> Path:
        """Put a spec into the project; gives its path."""
        return self._put(
            f"openapi/{api}.yaml", document if isinstance(document, str) else json.dumps(document, indent=1)
        )

    def override(self, api: str, name: str, text: str) -> Path:
        """Put a file into the overrides of an API; gives its path."""
        return self._put(f"overrides/{api}/{name}", text)

    def _put(self, name: str, text: str) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def shape(self, document: Spec | str, decisions: str = "", api: str = "small") -> ClientShape:
        """The shape of a client; nothing is written."""
        self.spec(api, document)
        if decisions:
            self.override(api, "client.yaml", decisions)
        return shape_client(self.root, api)

    def refused(self, document: Spec | str, decisions: str = "", api: str = "small") -> GenerationError:
        """The error that a spec is refused with; it must name a file and a cure."""
        with pytest.raises(GenerationError) as caught:
            self.shape(document, decisions, api)
        error = caught.value
        assert api in error.where, error
        assert error.cure
        return error

    def build(self, api: str) -> Files:
        """All files of a client."""
        return build(self.root, api)

    def package(self, api: str) -> ModuleType:
        """Generate, write and import a client."""
        write(self.root / "clients" / api, self.build(api))
        return self.imported(api)

    def taken(self, api: str, spec: Path, *, mend: bool = False) -> ModuleType:
        """Take a document of somebody else's as a new API; gives its client."""
        new(self.root, api, spec, mend=mend)
        return self.imported(api)

    def imported(self, api: str) -> ModuleType:
        """The package of a client that was written."""
        source = str(self.root / "clients" / api / "src")
        runtime = Path(source) / f"switchboard_{api}" / "_runtime"
        if Coverage.current() is not None:
            _share_the_runtime(runtime)
        else:
            _share_what_is_compiled(runtime)
        if source not in sys.path:
            sys.path.insert(0, source)
        for name in [name for name in sys.modules if name.partition(".")[0] == f"switchboard_{api}"]:
            del sys.modules[name]
        return import_module(f"switchboard_{api}")


def copied(factory: pytest.TempPathFactory, key: str, folder: Path, make: Callable[[Project], Any]) -> Project:
    """A copy in `folder` of a project that is made once in a test run: `make` fills an empty one."""

    def made() -> str:
        project = Project(factory.mktemp(key))
        make(project)
        return str(project.root)

    shutil.copytree(once(factory, key, made), folder, symlinks=True, dirs_exist_ok=True)
    return Project(folder)


def _share_the_runtime(copied: Path) -> None:
    """Put the runtime itself in the place of its copy, so that what a client reaches of it is measured there."""
    shutil.rmtree(copied)
    copied.symlink_to(RUNTIME)


def _share_what_is_compiled(copied: Path) -> None:
    """Let Python compile the runtime once for all packages: it knows a module again by its time and size."""
    for path in copied.rglob("*.py"):
        name = path.relative_to(copied)
        times = (RUNTIME / name).stat()
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
        kept = COMPILED / name.parent
        kept.mkdir(parents=True, exist_ok=True)
        (kept / "here").touch()  # the generator removes folders that are empty
        if not (path.parent / "__pycache__").exists():
            (path.parent / "__pycache__").symlink_to(kept)


class Fragments:
    """The packages of the fragments, each generated when it is first asked for."""

    def __init__(self, root: Path) -> None:
        self.project = Project(root)
        self.packages: dict[str, ModuleType] = {}

    def package(self, name: str) -> ModuleType:
        """The package of a fragment."""
        if name not in self.packages:
            found = next(FRAGMENTS.glob(f"{name}.*"))
            (self.project.root / "openapi").mkdir(exist_ok=True)
            shutil.copy(found, self.project.root / "openapi" / f"{name}.yaml")
            for override in FRAGMENTS.glob(f"{name}/*"):
                self.project.override(name, override.name, override.read_text())
            self.packages[name] = self.project.package(name)
        return self.packages[name]


def client_class(package: ModuleType, mode: str) -> Any:
    """The sync or async client class of a package."""
    sync = next(
        name.removesuffix("Error")
        for name, module in package._MODULES.items()
        if module == "errors" and f"Async{name.removesuffix('Error')}" in package.__all__
    )
    return getattr(package, sync if mode == "sync" else f"Async{sync}")


def call(
    package: ModuleType, mode: str, script: Callable[[Any], Any], *responses: Response, **settings: Any
) -> tuple[Any, list[Received]]:
    """What a script gives that runs with a client of a loopback server, and the requests that came in."""
    with Loopback() as loopback:
        loopback.enqueue(*responses or [Response(204)])
        client = client_class(package, mode)(
            base_url=loopback.url, **{"retry": 0, "rate_limit": None, "deadline": 20.0, **settings}
        )
        return use(client, script), loopback.received


class FragmentClient:
    """Calls methods of a fragment's client, each against a server of its own."""

    def __init__(self, fragments: Fragments, name: str, mode: str) -> None:
        self.package = fragments.package(name)
        self.mode = mode

    def __call__(
        self, path: str, *values: Any, response: Response | None = None, settings: Any = None, **keywords: Any
    ) -> tuple[Any, Received]:
        """What a method gives, and the one request that it made."""

        def script(client: Any) -> Any:
            return method_of(client, path)(*values, **keywords)

        result, received = call(self.package, self.mode, script, response or Response(204), **settings or {})
        (request,) = received
        return result, request


def ref(name: str) -> Spec:
    """A reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}
