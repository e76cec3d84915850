"""Files that pandoc and LibreOffice write of one rich text: every word of it is read, and its structure."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from pathlib import Path

import mammoth
import pytest

from editor.articles.document import Heading, ListItem, Quote, Table, TextBlock
from editor.documents import Imported, read_file
from tests import components

SOURCE = """---
title: Басты тақырып
subtitle: Қосымша жол
author: Айгүл Серікова
---

# Бірінші бөлім

Алғашқы абзац **қалың** және *көлбеу*, ~~сызылған~~, `кодтағы`. Мұнда [сілтеме](https://kt.kz/a?b=1&c=2) тұр.

## Ішкі бөлім

1. біріншісі
2. екіншісі
   a. әріппен
   b. тағыбір
      - белгімен

        жалғасқан абзац
3. үшіншісі

- [x] бітірілген

Термин
:   анықтамасы

> Айтылған дәйексөз.

| Солдағы | Оңдағы |
|:--------|-------:|
| ұяшықта | *мәнде* |

Ескертпе[^1] қойылды.

[^1]: Ескертпенің мәтіні.

    Екінші абзацында.

***

    кодтың жолы

Үзілген\\
жолында. Соңғы сөйлемі.
"""
WORDS = Counter(re.findall(r"[а-яәғқңөұүһіё]{4,}", SOURCE, re.IGNORECASE))


def _by_pandoc(folder: Path, ending: str) -> Path:
    components.require("pandoc", components.has_program("pandoc"), "install pandoc")
    (folder / "a.md").write_text(SOURCE, encoding="utf-8")
    file = folder / f"pandoc.{ending}"
    command = ["pandoc", "--from", "markdown", "--standalone", "--output", str(file), str(folder / "a.md")]
    subprocess.run(command, capture_output=True, check=True)
    return file


def _by_libreoffice(folder: Path, ending: str) -> Path:
    components.require("LibreOffice", components.has_program("soffice"), "install libreoffice-writer-nogui")
    source = _by_pandoc(folder, "odt")
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", ending, "--outdir"]
    subprocess.run([*command, folder / "made", source], capture_output=True, check=True, timeout=240)
    return folder / "made" / f"pandoc.{ending}"


MADE = {
    f"{ending} of {name}": (by, ending)
    for name, by, endings in (
        ("pandoc", _by_pandoc, ("docx", "rtf", "html")),
        ("LibreOffice", _by_libreoffice, ("docx", "rtf", "html")),
    )
    for ending in endings
}


def words_of(imported: Imported) -> Counter[str]:
    document = imported.document
    text = "\n".join((document.headline, document.lead, document.byline, document.text, *imported.left_out))
    return Counter(re.findall(r"[а-яәғқңөұүһіё]{4,}", text, re.IGNORECASE))


@pytest.mark.parametrize("name", MADE)
def test_every_word_and_the_structure_come_in(name: str, tmp_path: Path) -> None:
    by, ending = MADE[name]
    imported = read_file(by(tmp_path, ending), "kk")
    blocks = imported.document.blocks
    unwritten = Counter(["Қосымша"]) if name == "rtf of pandoc" else Counter()  # it writes no subtitle
    assert WORDS - words_of(imported) - unwritten == Counter()
    assert {"Бірінші бөлім", "Ішкі бөлім"} <= {
        imported.document.headline,
        *(block.text for block in blocks if isinstance(block, Heading)),
    }
    items = [(block.depth, block.ordered) for block in blocks if isinstance(block, ListItem)]
    assert items[:6] == [(0, True), (0, True), (1, True), (1, True), (2, False), (0, True)]
    assert [len(block.rows) for block in blocks if isinstance(block, Table)] == [2]
    assert any(isinstance(block, Quote) for block in blocks) or name == "rtf of pandoc"  # which only indents it
    links = [mark.value for b in blocks if isinstance(b, TextBlock) for mark in b.marks if mark.kind == "link"]
    assert "https://kt.kz/a?b=1&c=2" in links


def test_mammoth_finds_no_word_that_we_do_not(tmp_path: Path) -> None:
    file = _by_pandoc(tmp_path, "docx")
    with file.open("rb") as stream:
        text = mammoth.extract_raw_text(stream).value
    found = Counter(re.findall(r"[а-яәғқңөұүһіё]{4,}", text, re.IGNORECASE))
    joined = {"Үзілгенжолында"}  # by mammoth, over a line's end
    assert set(found - words_of(read_file(file, "kk"))) <= joined
