"""What each key of client.yaml decides, in words: the texts of docs/client-yaml.md."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "title": "Name of the API for people; the spec's title by default.",
    "class": "Name of the client class; `Async` before it is the other. Made of the API's key by default.",
    "summary": "One sentence on what the API is for: README, package index, docstring of the client.",
    "vendor_docs": "Address of the vendor's documentation, for the README and the package index.",
    "environment": (
        "Prefix of the environment variables that credentials are read from; the key in capitals by default."
    ),
    "base_url": "Address of the API, where the spec has none or another one.",
    "version": "Version of the package; `make release` writes it.",
    "jsonapi": "The API speaks JSON:API: resources are flattened, `data` is taken off, attributes are arguments.",
    "envelope": (
        "Where responses hold their result: `data`, `data.payload`. It is taken off wherever a response has it; with "
        "`?` behind it, the client gives None where a response lacks it. `unwrap` of an operation goes before it."
    ),
    "request_id_headers": (
        "Headers that hold the server's id of a request, for errors and logs; `X-Request-Id` by default."
    ),
    "rate_limit": "The limit that the client keeps by itself; what the server says in headers is kept anyway.",
    "rate_limit.requests": "How many requests.",
    "rate_limit.per": "In which time; a second by default.",
    "auth.*": "A security scheme of the spec, by its name there.",
    "auth.*.kind": "How it is used, where its type does not say so. `none`: nothing is sent, `ssl_context=` does it.",
    "auth.*.user": "`basic`: constructor argument for the user name.",
    "auth.*.password": "`basic`: constructor argument for the password.",
    "auth.*.token": "`bearer`: constructor argument for the token.",
    "auth.*.argument": "`api_key`: constructor argument for the key.",
    "auth.*.location": "`api_key`: where the key is sent, where the spec says something else.",
    "auth.*.wire": "`api_key`: name of the header, parameter or cookie, where the spec says something else.",
    "auth.*.client_id": "`client_credentials`: constructor argument for the client's id.",
    "auth.*.client_secret": "`client_credentials`: constructor argument for the client's secret.",
    "auth.*.refresh_token": "`client_credentials`: constructor argument for a user's refresh token.",
    "auth.*.on_tokens": "`client_credentials`: constructor argument for a function that is given new tokens.",
    "auth.*.token_operation": "`client_credentials`: id of the operation that gives tokens.",
    "auth.*.scopes": "`client_credentials`: scopes that are asked for, with spaces between.",
    "auth.*.description": "What users read of the argument, where there is one.",
    "auth.*.descriptions": "The same for each argument, where there are several.",
    "auth.*.descriptions.*": "Text for the argument of this name.",
    "variables.*": "A variable in the server's URL, by its name there.",
    "variables.*.argument": "Constructor argument that fills it.",
    "variables.*.required": "The default in the spec only holds a place: the argument must be given.",
    "variables.*.description": "What users read of the argument.",
    "arguments.*": "A path parameter that is set once on the client (`account_id`), and may be given for each call.",
    "arguments.*.type": "Its type; text by default.",
    "arguments.*.description": "What users read of it.",
    "paging": "Rules for lists, tried in order on every GET; the first that fits is taken. Empty: lists do not go on.",
    "paging.kind": "How the next page is asked for.",
    "paging.items": (
        "Place of the items in the response (`data.payload`); empty: the response is the list. It is that of the first "
        "JSON form: what `accept=` asks for instead is one response."
    ),
    "paging.next": "Place of the next URL (`next_url`) or cursor (`cursor`); `keyset`: of the key in an item.",
    "paging.total": "Place of the number of all items.",
    "paging.total_header": "Header that holds the number of all items.",
    "paging.parameter": (
        "Argument that is advanced: page, offset or cursor. `keyset`: the one that asks for smaller keys. `next_url`, "
        "`link_header`: the one that is an offset in these URLs."
    ),
    "paging.size": "Argument for the page size.",
    "paging.default_size": "Page size when none is given, where the spec has no default for it.",
    "paging.first": "Number of the first page or offset; 0 by default.",
    "paging.forward": "`keyset`: argument that asks for greater keys.",
    "paging.direction": "`keyset`: argument that says which way `parameter` goes, where one argument asks for both.",
    "paging.directions": "`keyset`: its values for smaller and for greater keys (`[older, newer]`).",
    "paging.identity": (
        "Property that tells an item from others, where it is not `id`, `uuid`, `guid`, `sid` or one of these after "
        "the item's name (`room_sid`); empty: there is none ([why it matters](decisions/lists-that-shift.md))."
    ),
    "operations.*": "One operation, by its operationId; without one by method and path (`get /pets/{id}`).",
    "operations.*.call": "The call, as `resource.method`; resources may be nested (`teams.members.list`).",
    "operations.*.replay": (
        "Whether it may be sent again after a failure that may have reached the server. By default GET and the like "
        "are `safe`, PUT and DELETE `idempotent`, others `never`."
    ),
    "operations.*.paging": "A rule for this list alone; false: it comes as one.",
    "operations.*.unwrap": (
        "Where its result stands in the response (`data`, `payload.contact`); with `?` behind it None where the "
        "response lacks it; empty: the whole response."
    ),
    "operations.*.positional": "Arguments that may be given without their names, in order.",
    "operations.*.rename": "Python names of arguments, by their names in the spec.",
    "operations.*.rename.*": "The argument for this name.",
    "operations.*.security": "Security schemes, as alternatives of lists, instead of those in the spec.",
    "operations.*.private": "The method gets an underscore before its name: only hand-written code calls it.",
    "operations.*.split": "One more method for each kind of a body that is a choice with a discriminator.",
    "operations.*.split.*": "The name of such a method.",
    "operations.*.split.*.schema": "The schema of this kind.",
    "operations.*.split.*.summary": "The first line of its docstring.",
    "resources.*": "A resource, by its path (`contacts.conversations`).",
    "resources.*.description": "What users read of it; the tag's description by default.",
    "models.*": "A schema of the spec, by its name there.",
    "models.*.name": "Its class.",
    "models.*.fields": "Python names of its fields, by their names in the spec.",
    "models.*.fields.*": "The field for this name.",
}

SECTIONS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    (
        "The client",
        (
            "title", "class", "summary", "vendor_docs", "environment", "base_url", "version", "jsonapi", "envelope",
            "request_id_headers", "rate_limit",
        ),
        "title: Pet Store\nclass: PetStore\nenvelope: data\nrate_limit: {requests: 120, per: minute}",
    ),
    ("Authentication", ("auth",), "auth:\n  apiKey: {kind: api_key, argument: token, description: From the settings.}"),
    (
        "Servers and arguments of the client",
        ("variables", "arguments"),
        "variables:\n  region: {argument: region, required: true}\narguments:\n  account_id: {type: int}",
    ),
    (
        "Lists",
        ("paging",),
        "paging:\n- {kind: cursor, items: data, next: meta.next, parameter: cursor, size: limit}",
    ),
    (
        "Operations",
        ("operations",),
        "operations:\n  showPetById: {call: pets.get, rename: {petId: pet_id}}\n  addTags: {replay: idempotent}",
    ),
    (
        "Resources and models",
        ("resources", "models"),
        (
            "resources:\n  pets: {description: Pets that are for sale.}\n"
            "models:\n  pet: {name: Pet, fields: {_id: database_id}}"
        ),
    ),
)  # fmt: skip
"""The parts of the page: title, top-level keys, an example."""
