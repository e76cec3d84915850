"""Anything in any order: reports, fixes, undoing, merging and edits leave counters, letters and channels right."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from db.tables import Answer, Correction, Group, GroupEvent, Outbox, Report
from editor.articles.document import Cell, Image, Paragraph, Table
from editor.errors import QalamError
from editor.newsroom.mail import MailServer, save_mail_server
from editor.reports import Decision, IncomingReport
from tests.reports.house import House, library, with_block

ODD = ("<script>", "\u202eтерс", "\x1b[31m", "%s {0}", "محمد", "a\u0301" * 9, "", " ", "a\nb", "x" * 3_000, "дұрыс")
STEPS = 120


def _rows(house: House, statement: Any) -> list[Any]:
    with house.database.engine.connect() as connection:
        return list(connection.execute(statement))


class Day:
    """What readers and editors do, by chance. A refusal must be a sentence that says what to do instead."""

    def __init__(self, house: House, seed: int) -> None:
        self.house = house
        self.chance = random.Random(seed)
        table = Table(id="t", rows=((Cell("кітап"), Cell("оқу залы")),))
        picture = Image(id="i", alt="кітап", caption="Кітапхана есігін ашты")
        plain = library()
        written = replace(plain, blocks=(*plain.blocks, table, picture))
        self.articles = [house.article(written, published=number != 2) for number in range(3)]
        house.report(self.articles[0])
        self.corrections: list[int] = []
        self.steps: list[str] = ["unknown"]

    def go_on(self) -> None:
        """One thing happens."""
        often = [self.report, self.report, self.report, self.fix, self.fix, self.decide, self.decide]
        doing = self.chance.choice([*often, self.undo, self.regroup, self.undo_step, self.edit, self.send, self.bulk])
        refusal = None
        try:
            doing()
        except QalamError as error:
            refusal = error
        assert refusal is None or (refusal.message.rstrip()[-1] in ".?!”" and refusal.hint), repr(refusal)

    def report(self) -> None:
        article = self.chance.choice(self.articles)
        block = self.chance.choice([one for one in self.house.text(article).blocks if isinstance(one, Paragraph)])
        words = block.text.split() or ["кітап"]
        quote = self.chance.choice([*words, *ODD])
        self.house.desk.receive(
            IncomingReport(
                article=article,
                quote=quote,
                prefix=block.text.partition(quote)[0][-60:] if quote else "",
                suffix=block.text.partition(quote)[2][:60] if quote else "",
                revision=self.chance.choice([None, 1, 2, 99]),
                suggestion=self.chance.choice([*ODD, quote]),
                comment=self.chance.choice(ODD),
                reply_to=self.chance.choice(["", "reader@mail.example", "second@mail.example"]),
                idempotency_key=self.chance.choice(["", "one", f"key {self.chance.random()}"]),
                reporter=f"reader {self.chance.randrange(5)}",
            ),
            door="http",
        )

    def _group(self) -> int:
        return int(self.chance.choice([row.id for row in _rows(self.house, select(Group.id))]))

    def fix(self) -> None:
        text = self.chance.choice([None, "дұрыс", "дұрыс сөз", *ODD])
        later = timedelta(seconds=self.chance.choice([0, 60]))
        fixed = self.house.desk.fix(self._group(), text, author="Aizhan", undo_for=later)
        self.corrections.append(fixed.correction.id)

    def undo(self) -> None:
        if self.corrections:
            self.house.desk.undo(self.chance.choice(self.corrections), author="Aizhan")

    def decide(self) -> None:
        action: Any = self.chance.choice(["accept", "dismiss", "spam", "reopen", "wait", "assign"])
        decision = Decision(
            action, reason=self.chance.choice(["", "себебі"]), person=self.chance.choice(["", "Дәурен"])
        )
        self.steps.append(self.house.desk.decide(self._group(), decision, author="Дәурен").step)

    def regroup(self) -> None:
        if self.chance.random() < 0.5:
            done = self.house.desk.merge([self._group(), self._group()], author="Дәурен")
        else:
            group = self._group()
            reports = [row.id for row in _rows(self.house, select(Report.id).where(Report.group_id == group))]
            done = self.house.desk.split(reports[:1], author="Дәурен")
        self.steps.append(done.step)

    def undo_step(self) -> None:
        self.house.desk.undo_step(self.chance.choice(self.steps), author="Дәурен")

    def bulk(self) -> None:
        decision = Decision(self.chance.choice(["dismiss", "reopen"]), reason="жаппай")
        groups = [self._group(), self._group()]
        self.steps.append(self.house.desk.decide_all(groups, decision, author="Дәурен").step)

    def edit(self) -> None:
        article = self.chance.choice(self.articles)
        document = self.house.text(article)
        block = self.chance.choice([one for one in document.blocks if isinstance(one, Paragraph)])
        self.house.save(article, with_block(document, block.id, f"Бүгін {block.text}"))
        self.house.desk.relocate(article)

    def send(self) -> None:
        self.house.clock.advance(seconds=90)
        self.house.newsroom.worker().run_once()


@pytest.mark.parametrize("seed", range(3))
def test_anything_in_any_order_leaves_every_count_letter_and_channel_right(house: House, seed: int) -> None:
    with house.database.unit_of_work() as work:
        save_mail_server(work, MailServer(host="mail.example", sender="desk@qalam.example"))
        work.commit()
    day = Day(house, seed)
    for _ in range(STEPS):
        day.go_on()

    states = select(Group.state, func.count()).group_by(Group.state)
    counted = {state: number for state, number in house.desk.counts().items() if number}
    assert counted == {row.state: row[1] for row in _rows(house, states)}
    decided = {row.group_id for row in _rows(house, select(GroupEvent.group_id))}
    for group in _rows(house, select(Group)):
        reports = _rows(house, select(Report).where(Report.group_id == group.id))
        assert group.reporters == len({report.reporter or report.idempotency_key for report in reports}) > 0
        assert {report.state for report in reports} <= {group.state, "already_corrected"}
        assert group.state in ("new", "spam", "already_corrected") or group.id in decided
    for correction in _rows(house, select(Correction)):
        queued = select(Outbox.channel_id).where(
            Outbox.article_id == correction.article_id, Outbox.revision == correction.revision
        )
        assert max(Counter(_rows(house, queued)).values(), default=1) == 1
        letters = _rows(house, select(Answer).where(Answer.correction_id == correction.id))
        assert len({letter.address for letter in letters}) == len(letters)
        assert correction.undone_at is None or all(letter.state == "cancelled" for letter in letters)
