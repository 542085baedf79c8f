# Copied from overrides/carbon_voice/testing/folders.py of Switchboard.
# Why by hand: folders lie in folders, hold messages, and are counted, moved and deleted with all that is in them.
"""Folders of the fake, and the voice memos in them."""

from __future__ import annotations

from typing import Any

from switchboard_carbon_voice._runtime.testing.door import MISSING, Exchange, FakeResponse, Item, Part, Refusal, ordered

from .conversations import written
from .messages import ME, message_of, shown, with_context

part = Part()
KINDS = frozenset({"voicememo", "prerecorded"})
"""Types of messages that lie in folders; folders have the same."""


@part.made("folders")
def begin(exchange: Exchange, folder: Item) -> None:
    """A new folder is empty, and the folder that it lies in knows it."""
    value, sent = folder.value, folder.sent
    around = sent.get("parent_folder_id")
    value |= {"name": "Folder", "type": "voicememo", "workspace_id": "personal"}
    value |= {"creator_id": ME, "subfolder_ids": [], "message_ids": [], "path": [], "subfolders": []} | sent
    value |= {"total_nested_folders_count": 0, "total_nested_messages_count": 0}
    for name in ("deleted_at", *(() if around else ("parent_folder_id",))):
        value.pop(name, None)
    if around:
        _refuse_taken(exchange, folder, value["name"], around)
    _settle(exchange)


def _settle(exchange: Exchange) -> None:
    """Work out what folders say of one another and of their messages."""
    folders = exchange.items("folders")
    for folder in folders:
        inside = [one for one in folders if one.value.get("parent_folder_id") == folder.key]
        held = [one.value["id"] for one in exchange.items("messages") if one.value.get("folder_id") == folder.key]
        folder.value |= {
            "subfolder_ids": [one.key for one in inside],
            "message_ids": held,
            "path": _path(exchange, folder),
        }
    for folder in folders:
        below = _below(exchange, folder)
        held = [key for one in (folder, *below) for key in one.value["message_ids"]]
        folder.value |= {"total_nested_folders_count": len(below), "total_nested_messages_count": len(held)}


def _path(exchange: Exchange, folder: Item) -> list[str]:
    """The folders around it, from the root on."""
    around = folder.value.get("parent_folder_id")
    return [*_path(exchange, exchange.item("folders", around)), around] if around else []


def _below(exchange: Exchange, folder: Item) -> list[Item]:
    """All folders in it, however deep."""
    inside = [one for one in exchange.items("folders") if one.value.get("parent_folder_id") == folder.key]
    return [*inside, *(deeper for one in inside for deeper in _below(exchange, one))]


def _tree(exchange: Exchange, folder: Item, depth: int) -> dict[str, Any]:
    """A folder with those in it, so many levels deep."""
    value = {name: one for name, one in folder.value.items() if name != "subfolders"}
    inside = [one for one in exchange.items("folders") if one.value.get("parent_folder_id") == folder.key]
    return value | ({"subfolders": [_tree(exchange, one, depth - 1) for one in inside]} if depth else {})


@part.responds("folders.list")
def list_(exchange: Exchange) -> Any:
    """The folders that lie in no other, in order."""
    usual: dict[str, Any] = {"include_all_tree": False, "sort_direction": "ASC", "sort_by": "name"}
    asked = usual | exchange.arguments
    roots = [one for one in exchange.items("folders") if not one.value.get("parent_folder_id") and _asked(one, asked)]
    found = ordered(roots, f"{asked['sort_by']} {asked['sort_direction'].lower()}")
    results = [_tree(exchange, one, 9 if asked["include_all_tree"] else 0) for one in found]
    return exchange.respond({**asked, "results": results}, at=())


def _asked(folder: Item, asked: dict[str, Any]) -> bool:
    return all(folder.value[name] == asked[name] for name in ("type", "workspace_id") if name in asked)


@part.responds("folders.get")
def get(exchange: Exchange) -> FakeResponse:
    """One folder, with those in it if asked."""
    asked, folder = exchange.arguments, exchange.item()
    found = _tree(exchange, folder, 1 if asked.get("include_first_level_tree") else 0)
    if "date" in asked and "subfolders" in found:
        newer, date = asked.get("direction", "newer") == "newer", str(asked["date"])
        found["subfolders"] = [one for one in found["subfolders"] if (one["last_updated_at"] >= date) == newer]
    return exchange.respond(found)


@part.responds("folders.get_with_messages")
def get_with_messages(exchange: Exchange) -> FakeResponse:
    """A folder and the messages in it."""
    folder = exchange.item("folders", exchange.arguments["id"])
    held = [one for one in exchange.items("messages") if one.value.get("folder_id") == folder.key]
    return exchange.respond({"folder": _tree(exchange, folder, 0), "messages": [_full(exchange, one) for one in held]})


def _full(exchange: Exchange, message: Item) -> dict[str, Any]:
    """A message in the form of the calls for folders."""
    value = message.value
    many = {"workspace_ids": "workspace_id", "channel_ids": "conversation_id"}
    found = shown(exchange, message, "FolderMessage")
    text = {"type": "transcript", "audio_id": None, "language_id": "english", "value": value.get("transcript", "")}
    return found | {
        "message_id": value["id"], "deleted_at": None, "is_text_message": False,
        "text_models": [{**text, "timecodes": []}],
        **{name: [value[one]] for name, one in many.items() if one in value},
    }  # fmt: skip


@part.responds("folders.count_by_workspace")
def count(exchange: Exchange) -> list[Any]:
    """Folders and messages of each workspace."""
    kind, only = exchange.arguments["type"], exchange.arguments.get("workspace_id")
    folders = [one for one in exchange.items("folders") if one.value["type"] == kind]
    messages = [one.value for one in exchange.items("messages") if one.value["type"] == kind]
    spaces = {one.value["workspace_id"] for one in folders} | {one["workspace_id"] for one in messages}
    return [_counted(exchange, key, folders, messages) for key in sorted(spaces) if only in {None, key}]


def _counted(exchange: Exchange, workspace: str, folders: list[Item], messages: list[Any]) -> dict[str, Any]:
    own = [one for one in folders if _space(one) == workspace]
    held = [one for one in messages if one["workspace_id"] == workspace]
    roots = [_tree(exchange, one, 0) for one in own if not one.value.get("parent_folder_id")]
    return {
        "workspace_id": workspace,
        "total_folders": len(own), "total_messages": len(held), "root_folders": roots,
        "message_ids_without_folder": [one["id"] for one in held if not one.get("folder_id")],
        "last_updated_at": exchange.stamp(),
    }  # fmt: skip


# Changes


def _refuse_taken(exchange: Exchange, folder: Item, name: str, around: Any) -> None:
    """Two folders at one place have no common name."""
    beside = [one for one in exchange.items("folders") if one is not folder and _place(one) == (around, _space(folder))]
    if any(one.value["name"] == name for one in beside):
        raise Refusal(409, f"there is a folder named {name} already")


def _place(folder: Item) -> tuple[Any, Any]:
    return folder.value.get("parent_folder_id"), _space(folder)


def _space(folder: Item) -> Any:
    return folder.value.get("workspace_id")


@part.responds("folders.update")
def rename(exchange: Exchange) -> FakeResponse:
    """Another name."""
    folder = exchange.item()
    _refuse_taken(exchange, folder, exchange.body["name"], folder.value.get("parent_folder_id"))
    exchange.change(folder, name=exchange.body["name"])
    return exchange.respond(_tree(exchange, folder, 0))


@part.responds("folders.move")
def move(exchange: Exchange) -> FakeResponse:
    """Into another folder, or to the root of a workspace, with all that is in it."""
    folder, around = exchange.item(), exchange.body.get("folder_id")
    target = exchange.item("folders", around) if around else None
    if target is not None and (target is folder or target in _below(exchange, folder)):
        raise Refusal(409, "a folder cannot lie in itself")
    _refuse_taken(exchange, folder, folder.value["name"], around)
    space = target.value["workspace_id"] if target else exchange.body["workspace_id"]
    moved = [folder, *_below(exchange, folder)]
    _put(exchange, folder, "parent_folder_id", around)
    for one in moved:
        exchange.change(one, workspace_id=space)
    keys = {one.key for one in moved}
    for message in (one for one in exchange.items("messages") if one.value.get("folder_id") in keys):
        exchange.change(message, workspace_id=space)
    _settle(exchange)
    return exchange.respond(_tree(exchange, folder, 0))


def _put(exchange: Exchange, item: Item, name: str, around: str | None) -> None:
    """Into a folder, or out of all."""
    item.value.pop(name, None)
    exchange.change(item, **({name: around} if around else {}))


@part.responds("folders.move_message")
def move_message(exchange: Exchange) -> FakeResponse:
    """A voice memo or a prerecorded message, into a folder of its kind or a workspace."""
    message, around = message_of(exchange, exchange.body["message_id"]), exchange.body.get("folder_id")
    if message.value["type"] not in KINDS:
        raise Refusal(400, "only voice memos and prerecorded messages can be moved")
    target = exchange.item("folders", around) if around else None
    if target is not None and target.value["type"] != message.value["type"]:
        raise Refusal(400, f"the folder is for {target.value['type']}")
    _put(exchange, message, "folder_id", around)
    space = target.value["workspace_id"] if target else exchange.body["workspace_id"]
    exchange.change(message, workspace_id=space)
    _settle(exchange)
    return exchange.respond(_full(exchange, message))


@part.responds("folders.delete")
def delete(exchange: Exchange) -> Any:
    """With all folders and messages in it."""
    folder = exchange.item()
    gone = [folder, *_below(exchange, folder)]
    keys = {one.key for one in gone}
    for message in (one for one in exchange.items("messages") if one.value.get("folder_id") in keys):
        exchange.collection("messages").remove(message)
    for one in gone:
        exchange.collection("folders").remove(one)
    _settle(exchange)
    return MISSING


@part.responds("messages.create_voice_memo")
def create_voice_memo(exchange: Exchange) -> FakeResponse:
    """A voice memo, in a folder or directly in a workspace."""
    body = exchange.body
    folder = exchange.item("folders", body["folder_id"]) if body.get("folder_id") else None
    space = body.get("workspace_id", folder.value["workspace_id"] if folder else "personal")
    if folder is not None and folder.value["workspace_id"] != space:
        raise Refusal(400, "folder_id and workspace_id do not belong together")
    place = {"folder_id": folder.key} if folder else {}
    message = written(exchange, type="voicememo", workspace_id=space, **place)
    _settle(exchange)
    return exchange.respond(with_context(exchange, message, "creator"))
