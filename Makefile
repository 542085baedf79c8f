# The workshop's commands: `make` alone lists them. They need Python 3.11 or newer and nothing else; what Node.js adds
# (pyright, redocly) is left out with a message where there is none.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
# One step after the other even with -j: generate, check and test share files. pytest is parallel in itself.
.NOTPARALLEL:

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	if $$p -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then echo $$p; break; fi; done)
VENV := .venv
RUN := $(VENV)/bin/python
READY := $(VENV)/.ready
NODE_READY := node_modules/.ready
PYTEST_ARGS ?= -n auto --dist worksteal
CLIENTS = $(wildcard clients/*)
# The specs that keep the rules of the house; others were taken over as they are.
KEPT = $(patsubst tests/samples/%,openapi/%.yaml,$(wildcard tests/samples/*))
empty :=
# Where mypy finds the clients when tests import them.
export MYPYPATH = $(subst $(empty) ,:,$(strip $(wildcard clients/*/src)))

# Compiled modules make every start faster; some machines switch them off.
unexport PYTHONDONTWRITEBYTECODE
# Whenever and wherever a package is built, it holds the same times, and so the same bytes.
unexport SOURCE_DATE_EPOCH
export REDOCLY_TELEMETRY := off
export REDOCLY_SUPPRESS_UPDATE_NOTICE := true

.PHONY: help setup generate check test coverage mutate lint format bench docs docs-serve diff release refresh dist new try lock clean
.PHONY: node lint-style lint-types lint-node

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))
	@echo "The commands set up what they need by themselves, in $(VENV)."

setup: $(READY) ## Install the tools into .venv, each checked by its hash

$(READY): requirements.lock
	@test -n "$(PYTHON)" || { echo "make needs Python 3.11 or newer with venv and pip (Debian: python3-venv);" \
		"name it with make PYTHON=/path/to/python3" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	@touch $@

# Best effort: without Node.js, or without its registry, pyright, redocly and axe are left out and all else goes on.
node:
	@if [ $(NODE_READY) -nt package-lock.json ]; then :; \
	elif ! command -v npm >/dev/null 2>&1; then echo "no npm here: pyright and redocly are left out"; \
	elif npm ci --ignore-scripts --no-audit --no-fund --loglevel=error </dev/null; then touch $(NODE_READY); \
	else echo "npm could not install its packages: pyright and redocly are left out"; fi

generate: $(READY) ## Write clients/ from openapi/ and overrides/
	$(RUN) -m generator generate

check: $(READY) ## Check the specs, and that clients/ is what generate would write
	$(RUN) -m generator.speclint check
	$(RUN) -m generator check

test: $(READY) node ## Run all tests; PYTEST_ARGS="tests/runtime -x" runs some, COVERED=1 those that make coverage does not
	$(RUN) -m pytest $(PYTEST_ARGS) $(if $(COVERED),$(addprefix --ignore=,$(OWN)))

# Its own tests, and those of parts that only some clients have: measured tests take nearly twice as long. The latter
# run with `make test` whatever it is told, since there alone they see the runtime as it is copied into clients.
OWN = tests/runtime tests/faults
MEASURED = $(OWN) $(patsubst %,tests/generator/test_%.py,fragment_streams fragment_media \
	fragment_servers fragment_ways names_lock)

coverage: $(READY) ## Fail when the runtime's tests reach less of it than pyproject.toml asks for
	rm -rf .cache/coverage
	$(RUN) -m coverage run -m pytest $(PYTEST_ARGS) $(MEASURED)
	$(RUN) -m coverage combine --quiet
	$(RUN) -m coverage report

mutate: $(READY) ## Tell which small faults no test notices; MODULES="redact pool" tries some modules
	nice $(RUN) -m tests.mutation $(MODULES)

lint: lint-style lint-types lint-node ## Check style and types, of the generated clients too

lint-style: $(READY)
	$(RUN) -m ruff check
	$(RUN) -m ruff format --check --quiet
	$(RUN) -m ruff check --isolated --target-version py311 --select E4,E7,E9,F,B,PLE,W6 $(CLIENTS)

lint-types: $(READY)
	$(RUN) -m mypy
	$(RUN) -m mypy --config-file pyproject.toml $(wildcard $(addsuffix /src/*,$(CLIENTS)))

# The clients that pyright checks with COVERED=1: tests/typing has it check the kept ones, by stricter rules.
UNKEPT = $(filter-out $(patsubst tests/samples/%,clients/%,$(wildcard tests/samples/*)),$(CLIENTS))

lint-node: $(READY) node
	@if [ -e $(NODE_READY) ]; then set -x; \
		node_modules/.bin/pyright $(if $(COVERED),generator/runtime $(UNKEPT)) && node_modules/.bin/redocly lint $(KEPT); \
	else echo "pyright and redocly were left out: no Node.js"; fi

format: $(READY) ## Mend the style of hand-written Python and of the specs
	$(RUN) -m ruff check --fix-only --quiet
	$(RUN) -m ruff format
	$(RUN) -m generator.speclint format openapi/*.yaml

bench: $(READY) ## Measure, write docs/benchmarks.md; PEERS=1 measures other SDKs too, DOCUMENT=file only its generation
ifdef DOCUMENT
	$(RUN) -m bench large stages --document "$(DOCUMENT)"
else
	$(RUN) -m bench $(if $(filter-out 0,$(PEERS)),--peers) --write docs/benchmarks.md
	$(RUN) -m bench.readme
endif

docs: $(READY) ## Build the documentation site into .cache/site/html
	$(RUN) -m generator docs

docs-serve: docs ## Show the documentation site on 127.0.0.1, PORT=8000
	$(RUN) -m http.server --bind 127.0.0.1 --directory .cache/site/html $(or $(PORT),8000)

diff: $(READY) ## Say what changed for users since the last releases: make diff API=acme FROM=v1
	$(RUN) -m generator diff $(API) $(if $(FROM),--from $(FROM))

release: $(READY) ## Prepare a release: make release API=acme, VERSION=1.0.0 for more than the changes ask for
	@test -n "$(API)" || { echo "usage: make release API=acme" >&2; exit 2; }
	$(RUN) -m generator release "$(API)" $(if $(VERSION),--version $(VERSION))
	mkdir -p dist
	$(RUN) -m build --no-isolation --outdir dist "clients/$(API)"

refresh: $(READY) ## Take a vendor's new document: make refresh API=acme FROM=file; WRITE=1 DATE= PRODUCT= EXACT=1 PARTIAL=1
	@test -n "$(API)" && test -n "$(FROM)" || { echo "usage: make refresh API=acme FROM=document [WRITE=1]" >&2; exit 2; }
	$(RUN) -m generator refresh "$(API)" "$(FROM)" $(if $(DATE),--date $(DATE)) $(if $(PRODUCT),--product $(PRODUCT)) \
		$(if $(EXACT),--exact) $(if $(PARTIAL),--partial) $(if $(WRITE),--write)

dist: $(READY) ## Build wheel and sdist of every client into dist/, check both, and install each alone
	rm -rf dist
	for client in $(CLIENTS); do $(RUN) -m build --no-isolation --outdir dist "$$client" || exit 1; done
	$(RUN) -m twine check --strict dist/*
	$(RUN) -m tests.support.dists dist

new: $(READY) ## Start a client: make new API=acme SPEC=path/to/openapi.yaml; MEND=1 mends small flaws, APPLY=1 takes proposals over
	@test -n "$(API)" && test -n "$(SPEC)" || \
		{ echo "usage: make new API=acme SPEC=path/to/openapi.yaml [MEND=1] [APPLY=1]" >&2; exit 2; }
	$(RUN) -m generator new "$(API)" "$(SPEC)" $(if $(filter-out 0,$(MEND)),--mend) \
		$(if $(filter-out 0,$(APPLY)),--apply)

# What it prints works in another terminal.
try: $(READY) ## Serve a fake of an API on this machine: make try API=chatwoot, PORT=8080
	@test -n "$(API)" || { echo "usage: make try API=chatwoot [PORT=8080]" >&2; exit 2; }
	@PYTHONPATH="clients/$(API)/src" $(RUN) -m "switchboard_$(API).testing" --port $(or $(PORT),8080)

lock: $(READY) ## Choose the tools' versions anew and write requirements.lock
	$(RUN) -m uv --no-config pip compile --quiet --upgrade --group pyproject.toml:dev --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
		--output-file requirements.lock

clean: ## Remove all that make made, .venv too; clients/ stays
	rm -rf $(VENV) node_modules dist .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
