"""Every line of an import's report is said in the window's language, with the values that come with it."""

from __future__ import annotations

import re
from pathlib import Path

from editor.desktop.import_sentences import REMARKS, line
from editor.documents.imported import remark

DOCUMENTS = Path(__file__).parents[2] / "editor" / "documents"
SOURCES = "\n".join(path.read_text(encoding="utf-8") for path in sorted(DOCUMENTS.glob("*.py")))


def test_every_remark_has_its_sentence() -> None:
    codes = set(re.findall(r'\b(?:remark|say_changed|_lose)\(\s*"(\w+)"', SOURCES))
    assert len(codes) > 20
    assert codes - REMARKS.keys() == set()


def test_no_sentence_is_kept_for_a_remark_that_nobody_makes() -> None:
    assert [code for code in REMARKS if f'"{code}"' not in SOURCES] == []


def test_values_are_said_in_the_windows_words_and_quoted_as_they_came() -> None:
    assert (
        line(remark("language", "language: {name}", name="Kazakh", tag="kk")) == "language: Kazakh, told from the words"
    )
    assert line(remark("furniture", "{kind}", kind="most_read")) == "kept apart from the text: most read"
    assert line(remark("hidden", "hidden: “{words}”", words="{evil} <b>")) == "hidden: “{evil} <b>”"


def test_a_line_of_somebody_elses_importer_is_said_as_it_came() -> None:
    assert line("the tape was turned") == "the tape was turned"
    assert line(remark("tape", "the tape was turned {count} times", count=2)) == "the tape was turned 2 times"
