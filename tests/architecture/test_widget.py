"""The reader's widget is what its sources say."""

from __future__ import annotations

import widget

from tests import components


def test_the_bundle_is_made_of_its_sources() -> None:
    components.require("esbuild", components.ESBUILD.exists(), "install Node.js, and run npm ci in build_spec")
    kept = widget.BUNDLE.read_text(encoding="utf-8")
    assert kept == widget.bundled(), "run build_spec/develop.py widget"


def test_the_bundle_is_ascii_so_that_a_page_in_any_encoding_reads_it() -> None:
    assert widget.BUNDLE.read_bytes().isascii()
