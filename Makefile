# Two commands matter to a newcomer: `make demo` and `make test`.
# setuptools warns of folders at the root that are named like ours: they are ours.
export PYTHONWARNINGS := ignore:Editable installation

PYTHON ?= $(shell command -v python3.11 || echo python3)
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: help demo test check format bench clean

help: ## what there is to make
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

# An environment whose set-up was interrupted is begun anew: pip may be half there in it.
$(VENV)/installed: pyproject.toml
	@$(PYTHON) -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo '$(PYTHON) is not there, is older than 3.11 or lacks venv. On Debian: apt-get install python3.11 python3.11-venv'; \
	  echo 'Elsewhere, name one that has both: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)'; exit 1; } >&2
	@test ! -e $(VENV)/unfinished || rm -rf $(VENV)
	@mkdir -p $(VENV) && touch $(VENV)/unfinished
	$(PYTHON) -m venv $(VENV)
	@# Debian's pip, 23.0, takes lxml[html_clean] and lxml[html-clean] for two things and gives up.
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable .
	@mv $(VENV)/unfinished $@

$(VENV)/installed-dev: $(VENV)/installed
	@mv $(VENV)/installed $(VENV)/unfinished
	$(BIN)/python -m pip install --quiet --editable '.[dev,llm,neo4j-server]'
	@mv $(VENV)/unfinished $(VENV)/installed && touch $@

demo: $(VENV)/installed ## set up, read the bundled releases, and end with a page to open
	$(BIN)/tapsyrma demo

test: $(VENV)/installed-dev ## run every test; those that need Neo4j or Chromium skip where it is missing
	$(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist loadgroup

check: $(VENV)/installed-dev ## formatting, lint and types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy -p tapsyrma
	$(BIN)/mypy tests

format: $(VENV)/installed-dev ## put the code into shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/installed-dev ## measure the speed beside natasha and the memory of a large batch; takes a quarter of an hour
	$(BIN)/python -m pip install --quiet --editable '.[bench]'
	$(BIN)/python -m tests.bench.speed
	$(BIN)/python -m tests.bench.memory

clean: ## remove what was built, not what was read
	rm -rf build dist *.egg-info demo .pytest_cache .mypy_cache .ruff_cache
