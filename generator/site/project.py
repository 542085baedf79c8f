"""The settings of the site's builder: navigation, looks, extensions. JSON is YAML, so any reader takes it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from generator.site.addresses import Addresses
from generator.site.guides import guides_of
from generator.site.looks import SCRIPT_FILE, STYLE_FILE
from generator.site.resources import has_page
from generator.site.suite import FOR_USERS, HOME, title_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.shape.shapes import ClientShape

FILE = "mkdocs.yml"
PAGES, BUILT = "pages", "html"
"""Folders beside the file: of the pages, and of the site."""
_FEATURES = ["navigation.tabs", "navigation.indexes", "navigation.prune", "navigation.top", "content.code.copy",
             "content.tabs.link", "search.highlight", "toc.follow"]  # fmt: skip
_PALETTE = [
    {"media": "(prefers-color-scheme: light)", "scheme": "default", "primary": "indigo",
     "toggle": {"icon": "material/weather-night", "name": "Switch to dark"}},
    {"media": "(prefers-color-scheme: dark)", "scheme": "slate", "primary": "indigo",
     "toggle": {"icon": "material/weather-sunny", "name": "Switch to light"}},
]  # fmt: skip


def project(clients: Iterable[ClientShape], pages: Mapping[str, str]) -> str:
    """The text of the file."""
    settings = {
        "site_name": "Switchboard",
        "docs_dir": PAGES,
        "site_dir": BUILT,
        "use_directory_urls": False,  # links work in files, too, and a page's twin has its name
        "theme": {"name": "material", "font": False, "palette": _PALETTE, "features": _FEATURES},
        "plugins": [{"search": {"separator": r"[\s\-\.]+"}}],  # a name of a call is the words of it
        "extra": {"generator": False},
        "extra_css": [STYLE_FILE],
        "extra_javascript": [SCRIPT_FILE],
        "markdown_extensions": [
            "attr_list",
            "tables",
            "md_in_html",
            {"toc": {"permalink": True, "toc_depth": 2}},
            "pymdownx.superfences",
            "pymdownx.highlight",
            "pymdownx.inlinehilite",
            {"pymdownx.tabbed": {"alternate_style": True}},
        ],
        "nav": _navigation(clients, pages),
    }
    return json.dumps(settings, indent=1)


def _navigation(clients: Iterable[ClientShape], pages: Mapping[str, str]) -> list[Any]:
    """All pages but those of single classes, which their list and the calls lead to."""
    docs = [path for path in pages if path.startswith("docs/")]
    users = [f"docs/{name}.md" for name in FOR_USERS]
    decisions = [path for path in docs if path.startswith("docs/decisions/")]
    work = [path for path in docs if path not in {*users, *decisions}]
    return [
        {"Home": [HOME, "changelog.md"]},
        *({client.title: _client(client, pages)} for client in clients),
        {"Use": _titled(users, pages)},
        {"Maintain": [*_titled(["contributing.md", *work], pages), {"Decisions": _titled(decisions, pages)}]},
    ]


def _client(client: ClientShape, pages: Mapping[str, str]) -> list[Any]:
    addresses = Addresses(client)
    resources = [
        {".".join(resource.path): addresses.resource(resource)}
        for resource in client.all_resources
        if has_page(client, resource)
    ]
    changes = [path for path in pages if path.startswith((f"{addresses.folder}/changelog", f"{addresses.folder}/migr"))]
    return [
        addresses.start,
        {"Guides": [{title: addresses.guide(name)} for name, title in guides_of(client).items()]},
        {"Resources": resources},
        {"Models": addresses.classes},
        {"Changes": _titled(changes, pages)},
    ]


def _titled(paths: Iterable[str], pages: Mapping[str, str]) -> list[Any]:
    return [path if path.endswith("/index.md") else {title_of(pages[path]): path} for path in paths if path in pages]
