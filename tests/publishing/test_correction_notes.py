"""What readers are told of a correction: its kind in words, in the language and the script of the page."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.records import CorrectionRecord
from db.unit_of_work import Database
from editor.articles.document import Document, Paragraph
from editor.documents import export
from editor.publishing.adapters import export_meta
from editor.publishing.correction_notes import is_newsrooms_own, note_text, shortened, told
from editor.publishing.targets.protocol import Content
from tests.publishing.newsroom import AGENCY, document, open_newsroom

KINDS = ("typo", "grammar", "name", "fact", "clarification", "other")
LANGUAGES = ("kk", "ru", "en")


def correction(
    kind: str = "fact", note: str = "", old: str = "5 адам", new: str = "15 адам", number: int = 1
) -> CorrectionRecord:
    moment = datetime(2026, 3, 2, tzinfo=UTC)
    return CorrectionRecord(number, 7, None, 1, old, new, note, "Дана", moment, None, kind)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("kk", "Дерек түзетілді: «5 адам» емес, «15 адам»."),
        ("ru", "Исправлена ошибка в фактах: не «5 адам», а «15 адам»."),
        ("en", "A fact is corrected: not “5 адам” but “15 адам”."),
    ],
)
def test_the_newsroom_s_sentence_is_in_the_page_s_language_whatever_it_was_kept_in(
    language: str, sentence: str
) -> None:
    for kept in ("", *(note_text(other, "5 адам", "15 адам", "fact") for other in LANGUAGES)):
        assert told(correction(note=kept), document(language=language)).sentence == sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_is_named_by_words_of_its_own_in_every_language(language: str) -> None:
    named = [told(correction(kind), document(language=language)).kind for kind in KINDS]
    assert len(set(named)) == len(KINDS)
    assert all(not set(name) & set(kind) or language == "en" for name, kind in zip(named, KINDS, strict=True))


def test_own_words_stand_as_they_were_written_behind_the_kind() -> None:
    said = told(correction("name", "Ол кісінің аты Серік."), document(language="ru"))
    assert (said.kind, said.text) == ("Исправлено имя", "Ол кісінің аты Серік.")


def test_a_word_that_was_taken_out_is_said_to_be_so() -> None:
    assert told(correction("grammar", new=" "), document()).sentence == (
        "Грамматикалық қате түзетілді: «5 адам» алып тасталды."
    )


def test_on_a_page_in_another_script_the_sentence_is_turned_and_the_text_s_words_stay() -> None:
    page = Document(language="kk", script="latin", headline="Köpir", blocks=(Paragraph(content="Köpir."),))
    said = told(correction("fact", old="bes", new="on bes"), page)
    assert "Derek" in said.kind
    assert "«bes»" in said.text
    assert "«on bes»" in said.text
    assert not set("абвгдежзийклмнопрстуфхцчшщыіңғүұқөһ") & set(said.sentence.lower())


@given(
    st.sampled_from(KINDS),
    st.sampled_from(LANGUAGES),
    st.sampled_from(LANGUAGES),
    st.text(min_size=1, max_size=250),
    st.text(max_size=250),
)
def test_what_the_newsroom_wrote_itself_is_known_again_and_quotes_both(
    kind: str, kept: str, shown: str, old: str, new: str
) -> None:
    one = correction(kind, note_text(kept, old, new, kind), old, new)
    assert is_newsrooms_own(one)
    text = told(one, document(language=shown)).text
    assert shortened(old) in text
    assert shortened(new) in text


@pytest.mark.parametrize("form", ["word", "ninjs", "newsml", "html", "markdown", "text"])
def test_every_file_that_carries_notes_names_the_kind(embedded: Database, form: str) -> None:
    newsroom = open_newsroom(embedded)
    article = newsroom.article(newsroom.write())
    content = Content(article, 1, document(), (correction("name", "Аты Серік."),))
    data = export(content.document, form, export_meta(content, AGENCY))
    if form == "word":
        from editor.publishing.adapters import word_lines

        assert "Есім түзетілді: Аты Серік." in word_lines(data)
    else:
        assert "Есім түзетілді: Аты Серік." in data.decode()
