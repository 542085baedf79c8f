"""What several test modules share. No test module imports another (`tests/repository/test_imports.py`).

sync_async         tests written once for sync and async: the argument `mode`, `use`, `result_of`, `DemoClient`
loopback           a well-behaved HTTP server: `Loopback`, `Received`, `Response`
fault_server       a raw server that misbehaves on purpose; `fault_table` is the table of docs/reliability.md
shifting_lists     records of lists for each way of paging by numbers, and walks through them
shifting_list      a list that changes while it is read; `list_table` is the table of lists of docs/reliability.md
proxy_server       HTTP and SOCKS proxies, good and bad
clock              a clock that is moved by hand
redis_server       a real redis-server that is stopped and started
shared_bucket      Redis's window of the rate limit, in memory
tls                certificates for a server on 127.0.0.1 and for a client that trusts it
transports         clients over the built-in connections and over a passed httpx transport, plain and over TLS
paged_server       lists by every kind of paging, served by a fault server
demo_api           a made-up API for tests of the runtime: operations, settings
sample_models      models with every kind of field; `sample_values` makes JSON for them
contents           bodies as they are sent
multipart          reads multipart bodies
rates              checks of a rate limit

generator_project  specs and overrides in a temporary folder, the packages made of them, and the fragments
known_types        what mypy learns of a small client, learned once
type_checker       runs mypy and pyright over the packages of fragments and programs that use them
stories            compares what two documents of one API state, whatever their schemas are called
made_unions        makes unions and JSON objects of their members; decodes those

specs              an API's spec, read on its own account
iri_format         puts off what jsonschema loads to check IRIs
values             values that fit a schema
styles             reads paths, queries and forms as the spec's styles write them
cases              the calls of an operation
wrong_values       the same calls with one value changed, which the spec allows or not
responses          the responses of an operation; `malformed` spoils them
language_server    what an editor offers
browser            a headless Chromium: what is wrong with a page
clients            the generated clients by API key
command_line       runs the command of a client; types Python arguments as options
caller             makes calls, sync and async
judge              finds what is wrong with a request
exercise           calls every operation of a client
annotated          every public class of a client, and its functions
header_shapes      the headers of a request in each form in which servers and frameworks hand them over
sample_objects     the JSON objects in the vendors' payloads, with the models that they could be
sample_calls       calls of the vendors' own payloads
mutants            small changes of good responses, seeded
declared           judges values by the methods' signatures
typed_calls        makes calls whose values are judged so

ccai_apps, chatwoot_calls, chatwoot_server   what the tests of one client share
fakes              the clients' fakes, filled for a call, and what their responses and values are like
interrupts         programs that heed Ctrl-C, wherever the tests run
outside_judge      schemathesis, which asks the fakes and judges what comes
examples           runs the clients' examples
warehouse          a document as a vendor would write it, with about 70 operations
venvs              fresh virtual environments
shared             results worked out once in a test run
order              long tests first
"""
