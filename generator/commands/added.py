"""Puts a new API into the project, whole or not at all: made aside, moved into place, taken back on any trouble."""

from __future__ import annotations

import shutil
import signal
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from generator.cache import Cache
from generator.write.folder import write

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_ENDING = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]


def add(root: Path, api: str, texts: dict[Path, str], files: dict[str, str]) -> None:
    """Write the client and these texts, the last of which makes the API known. Remembers the client as built.

    What takes long is made below `.cache/`, so that little is left to do in the project even if the machine stops.
    """
    client, aside = root / "clients" / api, root / ".cache" / f"new-{api}"
    with _undone_on_failure([*texts, client, aside]):
        shutil.rmtree(aside, ignore_errors=True)
        write(aside, files)
        if client.exists():
            write(client, files)
            shutil.rmtree(aside)
        else:
            client.parent.mkdir(parents=True, exist_ok=True)
            aside.rename(client)
        for path, text in texts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        cache = Cache(root)
        cache.keep(api, cache.key(api), files)


@contextmanager
def _undone_on_failure(paths: Iterable[Path]) -> Iterator[None]:
    """Remove what was made at these paths when anything goes wrong, Ctrl-C and `kill` too; folders made as well."""
    made = [path for path in paths if not path.exists()]
    folders = {parent for path in made for parent in path.parents if not parent.exists()}
    try:
        with _killed_like_interrupted():
            yield
    except BaseException:
        for path in made:
            shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)
        for folder in sorted(folders, reverse=True):
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()
        raise


@contextmanager
def _killed_like_interrupted() -> Iterator[None]:
    """Make signals that would end the process at once an exception, as Ctrl-C is; where this is the main thread."""

    def end(number: int, _frame: object) -> None:
        raise SystemExit(128 + number)

    before = {}
    with suppress(ValueError):  # only the main thread may
        before = {number: signal.signal(number, end) for number in _ENDING}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
