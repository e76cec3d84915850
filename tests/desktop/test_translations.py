"""Every text of the window is there in Kazakh and in Russian, with the same slots."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

import resources

ROOT = Path(__file__).parents[2]
AREAS = ("shell", "inbox", "queue", "reprints")
_SLOT = re.compile(r"\{\w*\}|%n|%L?\d")


def _sources(area: str) -> list[Path]:
    desktop = ROOT / "editor" / "desktop"
    if area != "shell":
        return sorted((desktop / area).rglob("*.py"))
    others = {"article", "inbox", "queue", "reprints"}
    return sorted(path for path in desktop.rglob("*.py") if path.relative_to(desktop).parts[0] not in others)


def _messages(path: Path) -> Iterator[tuple[str, str, list[str], bool]]:
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            name, source = context.findtext("name", ""), message.findtext("source", "")
            yield name, source, forms, translation.get("type") is None


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("language", ["kk", "ru"])
def test_every_text_is_translated_with_its_slots(area: str, language: str) -> None:
    found = list(_messages(resources.path("translations", f"{area}_{language}.ts")))
    assert len(found) > 20
    for context, source, forms, finished in found:
        assert finished, (context, source)
        for form in forms:
            assert form.strip() or not source.strip(), (context, source)
            assert sorted(_SLOT.findall(form)) == sorted(_SLOT.findall(source)), (context, source, form)


@pytest.mark.parametrize("area", AREAS)
def test_the_files_are_up_to_date_with_the_sources(area: str, tmp_path: Path) -> None:
    """What lupdate finds in the sources today is what the files hold."""
    lupdate = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    assert lupdate is not None
    target = tmp_path / "today.ts"
    names = [str(path) for path in _sources(area)]
    command = [lupdate, "-silent", "-source-language", "en", "-target-language", "ru", *names, "-ts", str(target)]
    subprocess.run(command, check=True, capture_output=True)
    today = {(context, source) for context, source, _, _ in _messages(target)}
    kept = {(context, source) for context, source, _, _ in _messages(resources.path("translations", f"{area}_ru.ts"))}
    assert today == kept


def test_every_text_that_is_translated_was_found_by_lupdate() -> None:
    """It does not look into the braces of an f-string: what is asked for there would stay English for ever."""
    kept = {source for path in resources.path("translations").glob("*_ru.ts") for _, source, _, _ in _messages(path)}
    asked = {
        text
        for path in (ROOT / "editor" / "desktop").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (text := _asked(node)) is not None
    }
    assert len(asked) > 500
    assert asked <= kept, asked - kept


def _asked(node: ast.AST) -> str | None:
    """The words of a call of tr() or translate(), where they stand in it."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return None
    at = {"tr": 0, "translate": 1}.get(node.func.attr)
    if at is None or len(node.args) <= at:
        return None
    words = node.args[at]
    return words.value if isinstance(words, ast.Constant) and isinstance(words.value, str) else None


def test_no_text_is_shown_without_translation() -> None:
    """Words in quotation marks go to widgets only through tr() or translate()."""
    shows = re.compile(r"\.(?:setText|setWindowTitle|setToolTip|setPlaceholderText|addItem)\(\s*f?\"([A-Z][^\"]+)\"")
    texts = [path.read_text(encoding="utf-8") for area in AREAS for path in _sources(area)]
    assert {match[1] for text in texts for match in shows.finditer(text)} <= {"Qalam", "Asia/Almaty"}
