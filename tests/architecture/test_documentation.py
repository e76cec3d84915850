"""The documentation leads where it says, and keeps pace with the code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)[^)]*\)")
NAMED_FILE = re.compile(r"`((?:editor|db|resources|tests|build_spec|docs)/[\w./-]*)`")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_and_every_named_file_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = [link for link in LINK.findall(text) if "://" not in link]
    lost = [link for link in links if not (page.parent / link).exists()]
    lost += [name for name in NAMED_FILE.findall(text) if not (ROOT / name).exists()]
    assert lost == []


def test_decisions_are_numbered_without_a_gap() -> None:
    numbers = [int(path.name[:4]) for path in sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))]
    assert numbers == list(range(1, len(numbers) + 1))
    assert numbers


def test_the_readme_names_only_commands_that_exist() -> None:
    from editor.cli import build_parser

    known = build_parser().format_help()
    named = re.findall(r"^(?:\$ )?qalam ([a-z-]+)", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert named
    assert [name for name in named if not re.search(rf"^\s+{name}\b", known, re.MULTILINE)] == []


def test_the_makefile_and_the_script_have_the_same_commands() -> None:
    import develop

    [targets] = re.findall(r"^\.PHONY: help (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(targets.split()) <= develop.COMMANDS.keys()
