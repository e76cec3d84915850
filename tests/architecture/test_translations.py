"""Kazakh, Russian and English say everything that the window says."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import translations

Message = tuple[str, str, str]
PLACEHOLDER = re.compile(r"%(?:L?\d+|n)|\{\w*\}")


def messages(ts: Path) -> dict[Message, ElementTree.Element]:
    """Every message of a .ts by its context, its text and what tells it from its twins."""
    return {
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")): message
        for context in ElementTree.parse(ts).iter("context")
        for message in context.iter("message")
    }


def forms(message: ElementTree.Element) -> list[str]:
    """The translation, in each of its plural forms where it has some."""
    [translation] = message.iter("translation")
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def keeps_the_places(source: str, form: str) -> bool:
    """Whether every %1, %n and {name} is still there; one form may leave out the number: "a report", "2 reports"."""
    wanted, kept = sorted(PLACEHOLDER.findall(source)), sorted(PLACEHOLDER.findall(form))
    return kept == wanted or sorted([*kept, "%n"]) == wanted


def files() -> list[str]:
    return sorted(path.name for path in translations.FOLDER.glob("*.ts"))


def test_every_area_has_every_language() -> None:
    areas = [area for area in translations.AREAS if translations.sources(area)]
    assert files() == sorted(f"{area}_{language}.ts" for area in areas for language in translations.LANGUAGES)


def test_no_text_waits_for_its_translation() -> None:
    assert translations.unfinished() == {}


def test_the_translations_know_exactly_the_texts_of_the_sources(tmp_path: Path) -> None:
    copies = Path(shutil.copytree(translations.FOLDER, tmp_path / "copies", ignore=shutil.ignore_patterns("*.qm")))
    translations.gather(copies)
    for name in sorted(path.name for path in copies.glob("*.ts")):
        kept, fresh = messages(translations.FOLDER / name), messages(copies / name)
        assert sorted(kept.keys() ^ fresh.keys()) == [], f"{name}: run `develop.py translations`"


def test_a_translation_keeps_the_places_for_values() -> None:
    lost = [
        (name, source, form)
        for name in files()
        for (_, source, _), message in messages(translations.FOLDER / name).items()
        for form in forms(message)
        if form and not keeps_the_places(source, form)  # an empty one is another test's affair
    ]
    assert lost == []


def test_a_folder_without_an_area_belongs_to_the_shell() -> None:
    assert translations.area_of(translations.DESKTOP / "inbox" / "list.py") == "inbox"
    assert translations.area_of(translations.DESKTOP / "widgets" / "chip.py") == "shell"
    assert translations.area_of(translations.DESKTOP / "main_window.py") == "shell"
