"""The command line: `python -m generator generate|check|explain|docs|diff|release|refresh|new`."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from pathlib import Path
from typing import Any

from generator.errors import GenerationError


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 0: well, 1: the check found differences, 2: bad input, 130: interrupted."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except GenerationError as error:
        print(f"{error}\n{'Nothing was written.' if options.writes else ''}".rstrip(), file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="generator", description="Generates the clients from openapi/ and overrides/."
    )
    parser.add_argument("--root", type=Path, default=Path(), help="the repository's folder (default: here)")
    commands = parser.add_subparsers(required=True)
    _add_generation(commands)
    _add_change(commands)
    _add_refresh(commands.add_parser("refresh", help="take the vendor's new document into a spec"))
    _add_pages(commands)
    _add_new(commands.add_parser("new", help="add an API from a spec"))
    return parser


def _add_generation(commands: Any) -> None:
    generate = commands.add_parser("generate", help="write clients/")
    generate.add_argument("apis", nargs="*", help="API keys (default: all)")
    _add_jobs(generate)
    generate.set_defaults(run=_generate, writes=True)
    check = commands.add_parser("check", help="say what generate would change")
    check.add_argument("apis", nargs="*", help="API keys (default: all)")
    _add_jobs(check)
    check.set_defaults(run=_check, writes=False)
    explain = commands.add_parser("explain", help="tell what made a call")
    explain.add_argument("api")
    explain.add_argument("call", help="resource.method")
    explain.set_defaults(run=_explain, writes=False)


def _add_jobs(command: argparse.ArgumentParser) -> None:
    command.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many to build at a time")


def _add_change(commands: Any) -> None:
    diff = commands.add_parser("diff", help="say what changed for users, who breaks, and which version that asks for")
    diff.add_argument("apis", nargs="*", help="API keys (default: all)")
    diff.add_argument(
        "--from", dest="old", default="released", help="released (default), a git revision, a wheel, tree"
    )
    diff.add_argument("--to", dest="new", default="tree", help="tree (default), a git revision, a wheel")
    diff.add_argument("--format", dest="form", choices=["text", "markdown", "json"], default="text")
    diff.set_defaults(run=_diff, writes=False)
    release = commands.add_parser("release", help="prepare a release: version, changelog, migration page")
    release.add_argument("api")
    release.add_argument("--version", default="", help="default: the least that the changes ask for")
    release.set_defaults(run=_release, writes=True)


def _add_refresh(refresh: argparse.ArgumentParser) -> None:
    refresh.add_argument("api")
    refresh.add_argument(
        "document", type=Path, nargs="?",
        help="the vendor's document, of any version, or a skeleton of facts; without one the first skeleton is written",
    )  # fmt: skip
    refresh.add_argument("--date", default="", help="date of the document (default: today)")
    refresh.add_argument("--product", default="", help="version of the product that it describes")
    refresh.add_argument("--exact", action="store_true", help="take changed types as they are: one version is served")
    refresh.add_argument("--partial", action="store_true", help="what the document lacks is not gone: it has a part")
    refresh.add_argument("--write", action="store_true", help="write the spec, the skeleton and the file of words")
    refresh.set_defaults(run=_refresh, writes=True)


def _add_pages(commands: Any) -> None:
    keys = commands.add_parser("keys", help="write docs/client-yaml.md: every key of client.yaml")
    keys.set_defaults(run=_keys, writes=True)
    docs = commands.add_parser("docs", help="build the documentation site below .cache/site")
    docs.set_defaults(run=_docs, writes=False)


def _add_new(new: argparse.ArgumentParser) -> None:
    new.add_argument("api", help="key of the new API, in lower_snake_case")
    new.add_argument("spec", type=Path, help="Swagger 2.0 or OpenAPI 3, YAML or JSON, one file or several")
    new.add_argument("--mend", action="store_true", help="propose an overlay that mends small flaws of the document")
    new.add_argument("--apply", action="store_true", help="take the proposals over (paging, envelope, secrets, …)")
    new.set_defaults(run=_new, writes=True)


def _generate(options: argparse.Namespace) -> int:
    from generator.pipeline import generate  # the schema tools take a second to import

    changes = generate(options.root, options.apis, options.jobs)
    print("\n".join(changes) if len(changes) <= 40 else f"{len(changes)} files changed")
    return 0


def _check(options: argparse.Namespace) -> int:
    from generator.pipeline import check

    changes = check(options.root, options.apis, options.jobs)
    print("\n".join(changes) or "clients/ is what the specs and overrides say")
    untold = _untold(options)  # in any case, so that one run says all that is to be done
    return 1 if changes or untold else 0


def _untold(options: argparse.Namespace) -> bool:
    """Whether something breaks since the last release that no version and no changelog tells of; says what."""
    from generator.change.gate import gate
    from generator.load.apis import list_apis

    problems = gate(options.root, options.apis or list_apis(options.root))
    print("\n".join(map(str, problems)) or "no break since the last releases that users are not told of")
    return bool(problems)


def _explain(options: argparse.Namespace) -> int:
    from generator.commands.explain import explain

    print(explain(options.root, options.api, options.call))
    return 0


def _diff(options: argparse.Namespace) -> int:
    from generator.commands.diff import diff

    print(diff(options.root, options.apis, options.old, options.new, options.form))
    return 0


def _release(options: argparse.Namespace) -> int:
    from datetime import UTC, datetime

    from generator.commands.release import release

    print(release(options.root, options.api, datetime.now(UTC).date(), options.version))
    return 0


def _refresh(options: argparse.Namespace) -> int:
    from datetime import UTC, datetime

    from generator.commands.refresh import Choices, first_skeleton, refresh
    from generator.refresh.accept import checked_date

    if options.document is None:
        print(first_skeleton(options.root, options.api))
        return 0
    date = checked_date(options.date) if options.date else datetime.now(UTC).date().isoformat()
    choices = Choices(date, options.product, options.exact, options.partial, options.write, dated=bool(options.date))
    print(refresh(options.root, options.api, options.document, choices))
    return 0


def _keys(options: argparse.Namespace) -> int:
    from generator.commands.keys import write_page

    print(write_page(options.root))
    return 0


def _docs(options: argparse.Namespace) -> int:
    from generator.commands.docs import build_docs

    print(build_docs(options.root))
    return 0


def _new(options: argparse.Namespace) -> int:
    from generator.commands.new import new

    print(new(options.root, options.api, options.spec, mend=options.mend, apply=options.apply))
    return 0


if __name__ == "__main__":
    gc.disable()  # a fifth of the time of a large document goes into looking for garbage, of which there is little
    sys.exit(main())
