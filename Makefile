# Thin on purpose: build_spec/develop.py does the work, on Windows and macOS too. More arguments: make run ARGS="import page.txt"
PYTHON ?= python3
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help setup run test check build bench

help:
	@$(PYTHON) build_spec/develop.py --help

setup check build:
	@$(PYTHON) build_spec/develop.py $@

run test bench:
	@$(PYTHON) build_spec/develop.py $@ $(if $(ARGS),-- $(ARGS))
