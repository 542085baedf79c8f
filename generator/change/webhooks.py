"""Changes of what the vendor's server sends: events, by what they are told apart, how they are signed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.change.differences import change, said

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.change.rules import Change

Record = dict[str, Any]


def webhook_changes(old: Record, new: Record) -> Iterator[Change]:
    """Changes of all webhooks, and of the receiver."""
    before, after = old.get("webhooks", {}), new.get("webhooks", {})
    yield from _events(before, after)
    if "receiving" in old and "receiving" in new:  # earlier records say nothing of receivers
        yield from _receiver(old["receiving"], new["receiving"])
        yield from _names(old["receiving"]["events"], new["receiving"]["events"], known=before)


def _events(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Change]:
    fresh = {type_: name for name, type_ in new.items() if name not in old}
    for name, type_ in old.items():
        if name in new and new[name] != type_:
            text = f"comes as {new[name]}"
            yield change("event-changed", f"event {name}", text, type_, new[name])
        elif name not in new and type_ in fresh:
            yield change("event-renamed", f"event {name}", f"is called {fresh[type_]}", name, fresh[type_])
        elif name not in new:
            yield change("event-removed", f"event {name}", "was removed", name)
    known = {fresh.get(type_) for name, type_ in old.items() if name not in new}
    for name in new:
        if name not in old and name not in known:
            yield change("event-added", f"event {name}", "was added", new=name)


def _receiver(old: Record, new: Record) -> Iterator[Change]:
    subject = "WebhookReceiver()"
    if old["signature"] != new["signature"]:
        yield _changed(
            "signature-scheme-changed", subject, "verifies in another way", old["signature"], new["signature"]
        )
    if old.get("tag") != new.get("tag"):
        yield _changed(
            "event-tag-changed", subject, "tells events apart by another place", old.get("tag"), new.get("tag")
        )
    before, after = old.get("apart", {}), new.get("apart", {})
    for cls in old["events"]:
        if cls in new["events"] and before.get(cls) != after.get(cls):
            was, now = before.get(cls, "as all are"), after.get(cls, "as all are")
            yield _changed("signature-scheme-changed", f"event class {cls}", "is verified in another way", was, now)


def _names(old: Mapping[str, list[str]], new: Mapping[str, list[str]], *, known: Mapping[str, str]) -> Iterator[Change]:
    """Names by which events come, beside those of the webhooks themselves."""
    for cls, names in old.items():
        for name in names:
            if cls in new and name not in new[cls] and name not in known:
                text = f"has no events called {name} any more"
                yield change("event-removed", f"event class {cls}", text, name)
    for cls, names in new.items():
        for name in names:
            if cls in old and name not in old[cls] and name not in known:
                yield change("event-added", f"event class {cls}", f"has events called {name}", new=name)


def _changed(rule: str, subject: str, text: str, old: Any, new: Any) -> Change:
    return change(rule, subject, text, said(old), said(new))
