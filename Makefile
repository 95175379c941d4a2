# Ratslese: everything a maintainer types. `make` alone lists it.

PYTHON ?= python3
UV     ?= uv
BIN    := .venv/bin
OUT    := out
RECORD := $(OUT)/erfurt-0565-23/clean-300.pdf.json
PYTEST := $(BIN)/python -m pytest

# What mypy and ruff look at, as far as it is there.
TYPED  := $(wildcard models pipeline bench samples/make)

export OMP_THREAD_LIMIT = 1
MAKEFLAGS += --no-print-directory

.DEFAULT_GOAL := help
.PHONY: help setup demo test check format bench golden requirements clean distclean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-13s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

setup: ## install what is missing: Tesseract, .venv, pinned packages, the project
	@PYTHON="$(PYTHON)" tools/setup

demo: setup ## digitise samples/ into out/, print the summary and one record
	$(BIN)/ratslese run samples $(OUT)
	@echo
	$(BIN)/ratslese show $(RECORD)

test: setup ## all tests, real OCR included (make test ARGS="-m 'not engine'" leaves it out)
	@$(PYTEST) $(ARGS)

check: setup ## style, types, import contracts
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy $(TYPED)
	$(BIN)/lint-imports

format: setup ## put the code into its form
	$(BIN)/ruff check --fix-only --exit-zero --quiet
	$(BIN)/ruff format

bench: setup ## the budgets of docs/design.md, measured
	$(BIN)/python -m bench $(ARGS)

golden: setup ## write the recorded pages anew and lower the ceilings: read the diff before you commit it
	$(BIN)/python -m tests.golden.record $(ARGS)
	$(BIN)/python -m tests.engine.measured

requirements: ## compile the pinned, hashed requirements again (needs uv; UPGRADE=--upgrade takes new versions)
	@for name in requirements requirements-build requirements-dask requirements-dev; do \
	  $(UV) --no-config pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	    --only-binary :all: --custom-compile-command 'make requirements' $(UPGRADE) $$name.in -o $$name.txt >/dev/null || exit 1; \
	done
	@! grep -n '://' requirements*.txt # no address in any file

clean: ## remove what was made here, but not the environment
	rm -rf $(OUT) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage
	find . -path ./.venv -prune -o -name __pycache__ -type d -exec rm -rf {} +

distclean: clean ## remove the environment too
	rm -rf .venv
