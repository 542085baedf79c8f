# Copied from generator/runtime/cli/about.py of Switchboard.
"""What is installed: the client, the documents that it was made from, the libraries that it uses or could use."""

from __future__ import annotations

import os
import platform
import re
import sys
from collections import Counter
from importlib import import_module
from importlib.metadata import PackageNotFoundError, requires, version
from typing import TYPE_CHECKING, Any

from ..data.guards import is_array, is_object

if TYPE_CHECKING:
    from ..api import Api

LIBRARIES = ("httpx", "httpx2", "httpcore", "certifi", "attrs")


def about(api: Api) -> dict[str, Any]:
    """All facts as plain data; of credentials only whether they are set."""
    operations, distribution = api.known_operations().values(), api.package.replace("_", "-")
    evidence = Counter(operation.evidence for operation in operations)
    return {
        "package": distribution,
        "version": api.version,
        "api": api.title,
        "specification": list(import_module(api.package).__specification__),
        "operations": len(operations),
        "evidence": dict(sorted(evidence.items())),
        "base_url": os.environ.get(f"{api.env}_BASE_URL") or api.base_url,
        "environment": {name: bool(os.environ.get(name)) for name in _variables(api)},
        "libraries": {name: version_of(name) for name in LIBRARIES},
        "trust_store": trust_store(),
        "extras": extras_of(distribution),
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "platform": sys.platform,
    }


def version_of(distribution: str) -> str | None:
    """The version that is installed; None: it is not."""
    try:
        return version(distribution)
    except PackageNotFoundError:
        return None


def trust_store() -> str:
    """What https connections trust."""
    for variable in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        if os.environ.get(variable):
            return f"{variable}={os.environ[variable]}"
    return f"certifi {version_of('certifi')}"


def extras_of(distribution: str) -> dict[str, str | None] | None:
    """The extras of an installed package: the versions of what each installs; None: it is not all there.

    None where the package runs from its folder, since nothing there says what its extras are.
    """
    try:
        rows = "\n".join(requires(distribution) or [])
    except PackageNotFoundError:
        return None
    names: dict[str, list[str]] = {}
    for name, extra in re.findall(r"""^([\w.-]+).*extra == ["']([\w-]+)["']""", rows, re.MULTILINE):
        names.setdefault(extra, []).append(name)
    return {extra: _versions(needed) for extra, needed in names.items()}


def _versions(names: list[str]) -> str | None:
    found = [(name, version_of(name)) for name in names]
    return ", ".join(f"{name} {known}" for name, known in found) if all(known for _, known in found) else None


def _variables(api: Api) -> list[str]:
    names = [name for name in dict.fromkeys(api.client_arguments) if name not in api.hooks]
    return [f"{api.env}_{name.upper()}" for name in names]


def text_of(facts: dict[str, Any]) -> str:
    """The facts for people."""
    rows = [f"{facts['package']} {facts['version']}: {facts['api']}, {facts['operations']} operations"]
    rows += [f"  {name}: {_plain(value)}" for name, value in facts.items() if name not in {"package", "version", "api"}]
    return "\n".join(rows) + "\n"


def _plain(value: Any) -> str:
    if is_array(value):
        return "".join(f"\n    {', '.join(f'{key} {item}' for key, item in entry.items())}" for entry in value)
    if is_object(value):
        return ", ".join(f"{key} {_word(item)}" for key, item in value.items())
    return "unknown" if value is None else str(value)


def _word(value: Any) -> str:
    if isinstance(value, bool):
        return "set" if value else "not set"
    return "not installed" if value is None else str(value)
