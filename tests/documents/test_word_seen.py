"""The measure of imported Word files: a whole reading has nothing to blame, and what a poor one does is seen."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from tests.bench.word_import import by_python_docx, by_qalam, tried
from tests.documents import word_files as wf


def a_file(folder: Path) -> Path:
    prompt = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{wf.run('енгізіңіз')}</w:sdtContent></w:sdt>"
    note = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    data = wf.word_file(
        wf.paragraph("Тақырып жолы", style="t"),
        wf.paragraph("Басы ", wf.run("жасырын", "<w:vanish/>"), wf.deleted("жойылған")),
        wf.paragraph("Кейін ", wf.inserted(wf.run("қосылған"))),
        wf.paragraph("Өріс: ", wf.field(" REF x ", "нәтиже"), prompt, wf.field(" SET x ", "мән")),
        wf.paragraph("Ескерту", note, wf.text_box(wf.paragraph("жәшік ішінде"))),
        wf.table(wf.row("бір", wf.content_control(wf.cell("екі"))), wf.row("үш", "төрт", properties="<w:hidden/>")),
        footnotes={1: wf.paragraph("астында"), 2: wf.paragraph("ешкім атамаған")},
        header="бет басы",
    )
    path = folder / "a.docx"
    path.write_bytes(data)
    return path


def every_letter(path: Path) -> str:
    """What a search through the main part finds, whatever stands around it."""
    with zipfile.ZipFile(path) as archive:
        return " ".join(re.findall("<w:t [^>]*>([^<]*)", archive.read("word/document.xml").decode()))


def test_a_whole_reading_loses_no_word_and_leaks_none(tmp_path: Path) -> None:
    outcome = tried(by_qalam, a_file(tmp_path))
    assert (outcome.refused, outcome.lost, outcome.leaked) == ("", (), ())
    assert outcome.found == outcome.shown == 13


def test_a_poor_reading_is_seen(tmp_path: Path) -> None:
    outcome = tried(every_letter, a_file(tmp_path))
    assert outcome.is_short
    assert outcome.lost == ("астында",)
    assert set(outcome.leaked) == {"жасырын", "енгізіңіз", "мән", "үш", "төрт"}


def test_what_is_no_word_file_is_told_from_what_fails(tmp_path: Path) -> None:
    path = tmp_path / "b.docx"
    path.write_bytes(b"PK\x03\x04")
    assert tried(by_qalam, path).refused == "refused: damaged_word_file"
    assert tried(by_python_docx, path).refused == "failed: BadZipFile"
