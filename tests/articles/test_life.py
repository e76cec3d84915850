"""The life of an article: what the table allows is done, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import migrate
from db.unit_of_work import Database
from editor.articles import life
from editor.articles.desk import ArticleDesk
from editor.articles.document import Document, Paragraph
from editor.errors import UserMistake
from editor.newsroom.people import ROLES, People, Role

_states, _roles = st.sampled_from(life.STATES), st.sampled_from(ROLES)
NOW = datetime(2026, 5, 14, 5, 20, tzinfo=UTC)
TEXT = Document(language="kk", headline="Көпір ашылды", lead="", blocks=(Paragraph("aaaa0001", None, "Көпір."),))


@given(before=_states, after=_states)
def test_who_may_move_an_article_may_so_in_every_higher_role(before: str, after: str) -> None:
    allowed = [life.may(role, before, after) for role in ROLES]
    assert allowed == sorted(allowed)


@given(before=_states, after=_states, role=_roles)
def test_a_move_is_refused_exactly_where_the_table_lacks_it(before: str, after: str, role: Role) -> None:
    in_table = [move for move in life.MOVES if (move.before, move.after) == (before, after)]
    if in_table and role in in_table[0].roles:
        life.check_move(before, after, role, "Айгүл")
        return
    with pytest.raises(UserMistake) as refused:
        life.check_move(before, after, role, "Айгүл")
    assert refused.value.code == ("move_refused" if in_table else "move_unknown")


def test_no_move_stands_twice_in_the_table() -> None:
    pairs = [(move.before, move.after) for move in life.MOVES]
    assert len(pairs) == len(set(pairs))


@given(state=_states)
def test_every_state_can_be_reached_and_what_is_out_is_never_a_draft_again(state: str) -> None:
    reached = {"draft"}
    while more := {move.after for move in life.MOVES if move.before in reached} - reached:
        reached |= more
    assert state in reached
    if state in ("published", "corrected", "withdrawn"):
        assert not any(life.may("publisher", state, after) for after in life.BY_HAND)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(Database(str(tmp_path / "newsroom.db"))) as made:
        migrate.upgrade(made)
        people = People(made)
        people.put("Болат", "publisher")
        people.put("Дана", "editor")
        people.put("Айгүл", "journalist")
        yield made


@pytest.fixture
def desk(database: Database) -> ArticleDesk:
    return ArticleDesk(database, lambda: NOW)


@pytest.fixture
def article(desk: ArticleDesk) -> int:
    return desk.create(TEXT, author="Айгүл", reason="written").article_id


def test_a_journalist_sends_for_review_and_an_editor_approves(desk: ArticleDesk, article: int) -> None:
    desk.move(article, "in_review", author="Айгүл", note="тез  керек")
    with pytest.raises(UserMistake) as refused:
        desk.move(article, "approved", author="Айгүл")
    assert refused.value.code == "move_refused"
    assert "editor, publisher" in refused.value.message
    assert desk.move(article, "approved", author="Дана").record.state == "approved"
    assert [(move.before, move.after, move.author, move.note) for move in desk.moves(article)] == [
        ("draft", "in_review", "Айгүл", "тез керек"),
        ("in_review", "approved", "Дана", ""),
    ]


def test_an_approved_text_that_a_journalist_changes_is_looked_at_again(desk: ArticleDesk, article: int) -> None:
    desk.move(article, "approved", author="Дана")
    desk.save(article, 1, replace(TEXT, headline="Көпір жабылды"), author="Айгүл", reason="typed")
    assert desk.open(article).record.state == "in_review"
    desk.move(article, "approved", author="Дана")
    desk.save(article, 2, replace(TEXT, headline="Көпір ашылды!"), author="Дана", reason="typed")
    assert desk.open(article).record.state == "approved"


def test_what_the_queue_makes_of_an_article_is_made_by_nobody_by_hand(desk: ArticleDesk, article: int) -> None:
    for state in ("published", "withdrawn", "scheduled", "corrected", "nonsense"):
        with pytest.raises(UserMistake) as refused:
            desk.move(article, state, author="Болат")
        assert refused.value.code == "move_by_queue"
    assert desk.moves(article) == []


def test_a_note_has_its_length_and_moving_to_where_it_is_does_nothing(desk: ArticleDesk, article: int) -> None:
    with pytest.raises(UserMistake) as refused:
        desk.move(article, "in_review", author="Айгүл", note="ә" * 501)
    assert refused.value.code == "note_too_long"
    assert desk.move(article, "draft", author="Айгүл").record.state == "draft"
    assert desk.moves(article) == []


def test_a_newsroom_that_names_nobody_trusts_everybody(tmp_path: Path) -> None:
    with closing(Database(str(tmp_path / "other.db"))) as database:
        migrate.upgrade(database)
        people = People(database)
        assert people.role("whoever") == "publisher"
        with pytest.raises(UserMistake) as refused:
            people.put("Айгүл", "journalist")
        assert refused.value.code == "no_publisher"
        people.put("Болат", "publisher")
        assert people.role("whoever") == "journalist"
        with pytest.raises(UserMistake):
            people.put("Болат", "editor")
        with pytest.raises(UserMistake):
            people.put("Дана", "boss")
        people.remove("Болат")
        assert people.role("whoever") == "publisher"
