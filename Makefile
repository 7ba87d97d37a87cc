# `make help` says what there is. `make serve` and `make test` set up all they need.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
ADDRESS ?= 127.0.0.1:8000
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.PHONY: help serve build test old-browsers validate-html check parity translations due readability evidence page addresses lint lock links clean browser packs bench bench-offline bench-search bench-stemmer bench-lighthouse

help: ## what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 18

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

serve: $(READY) ## build the portal and serve it with live reload (ADDRESS=127.0.0.1:8000)
	$(BIN)/mkdocs serve --dev-addr $(ADDRESS)

build: $(READY) ## build the portal into site/
	$(BIN)/mkdocs build --strict

test: $(READY) browser ## install what the tests need and run all of them
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest -n 2 --dist loadfile --no-loadscope-reorder

old-browsers: $(READY) ## check scripts and styles against browsers of 2020 (needs Node.js)
	$(BIN)/pytest tests/old_browsers/test_old_browsers.py

validate-html: $(READY) ## check all pages with W3C's Nu checker (needs Node.js and Java)
	$(BIN)/pytest tests/valid_html/test_valid_html.py

check: $(READY) ## say all that is wrong with pages and records
	@$(BIN)/pana check $(if $(FORMAT),--format $(FORMAT))

parity: $(READY) ## compare the languages, section by section
	$(BIN)/pana parity

translations: $(READY) ## what moved between the languages (MATCH=<page id>: note that it matches)
	@$(BIN)/pana translations $(if $(MATCH),--match $(MATCH)) $(if $(SECTION),--section $(SECTION))

due: $(READY) ## pages, contacts and sources to check again, by possible harm and date
	@$(BIN)/pana due

readability: $(READY) ## how easy each page is to read, in each language
	@$(BIN)/pana readability

evidence: $(READY) ## which pages rest on which record, and which records no page uses
	@$(BIN)/pana evidence

page: $(READY) ## a new page in every language (ID=<page id>)
	@$(BIN)/pana page $(ID)

addresses: $(READY) ## published addresses that are gone (ADD=1: add those of today)
	@$(BIN)/pana addresses $(if $(ADD),--add)

lint: $(READY) ## format and lint the Python code
	$(BIN)/ruff check --fix . && $(BIN)/ruff format .

lock: ## pin every package anew in requirements.lock
	rm -rf build/lock && $(PYTHON) -m venv build/lock
	build/lock/bin/pip install --quiet --disable-pip-version-check --upgrade setuptools ".[test]"
	build/lock/bin/pip freeze --all --exclude pip --exclude pana > requirements.lock

browser: # what the tests need beside Python: by apt where it is there and we may install
	@needed=""; useful=""; \
	command -v chromium >/dev/null || [ -n "$$PANA_CHROMIUM" ] || needed="chromium"; \
	PATH="$$PATH:/usr/sbin" command -v apache2 >/dev/null || useful="apache2-bin"; \
	command -v curl >/dev/null || useful="$$useful curl"; \
	[ -n "$$needed$$useful" ] || exit 0; \
	if command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$needed $$useful >/dev/null; \
	elif [ -z "$$needed" ] && [ -z "$$CI" ]; then \
	  echo "Tests that need it are left out. To run them, as root: apt-get install $$useful" >&2; \
	else \
	  echo "The tests need what we may not install. As root: apt-get install $$needed $$useful (or set PANA_CHROMIUM to a Chromium's path)." >&2; exit 1; \
	fi

links: build ## walk all links, those to other hosts included, into build/links.md
	$(BIN)/pana links

clean: ## delete what was built
	rm -rf site build

packs: build ## build packs, single files and e-books into site/packs/
	@ls -l site/packs

bench-offline: build browser ## print bytes of each layer and copy, time to save at 400 kbit/s
	PYTHONPATH=tests/browser $(BIN)/python tests/offline/bench.py site

bench-search: build browser ## print how well and how fast search finds, beside stock Material
	$(BIN)/python -m pana.search.bench

bench-stemmer: $(READY) ## print recall and wrong merges (FORMS=… TEXT=…: word lists that are not kept here)
	$(BIN)/python -m pana.search.bench_stemmer $(if $(FORMS),--forms $(FORMS)) $(if $(TEXT),--text $(TEXT))

bench-lighthouse: build browser ## print Lighthouse's marks (needs Node.js; RUNS=3: the median of three)
	$(BIN)/python -m pana.measure.lighthouse site --runs $(or $(RUNS),1)

bench: bench-offline bench-search bench-lighthouse ## print all that is measured
