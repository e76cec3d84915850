"""The file dialog of exports: every name that it gives back says its form by its ending."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.desktop.article.export_forms import FORMS, ask_for_file


@pytest.mark.parametrize(
    ("typed", "form", "given"),
    [
        ("out", "word", "out.docx"),
        ("шолу 12.11", "word", "шолу 12.11.docx"),
        ("шолу 12.11", "markdown", "шолу 12.11.md"),
        ("out.txt", "word", "out.txt"),
        ("taken.1", "html", "taken.1 (2).html"),
    ],
)
def test_a_name_gets_the_ending_of_the_form_that_was_chosen(
    qtbot: QtBot, tmp_path: Path, typed: str, form: str, given: str
) -> None:
    (tmp_path / "taken.1.html").touch()
    parent, chosen = QWidget(), list[Path]()
    qtbot.addWidget(parent)
    dialog = ask_for_file(parent, "Export", tmp_path, "x.docx", chosen.append)
    wanted = next(one.filter for one in FORMS if one.name == form)
    dialog.selectNameFilter(wanted)
    dialog.filterSelected.emit(wanted)
    dialog.selectFile(typed)
    dialog.accept()
    assert chosen == [tmp_path / given]
