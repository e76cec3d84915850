"""Answers on their way: each is taken with a lease, handed over once, and settled by who holds it.

A letter cannot be taken back and has no key that a receiver would honour. So the moment in which a crash leaves it open
whether it went is written down before it begins: what is found there afterwards is told as a doubt, and a person says
whether it is sent again. Before that moment nothing has left, and the letter is tried again by itself.
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from db.records import AnswerRecord
from db.unit_of_work import Database, UnitOfWork
from editor.changes import Changes
from editor.errors import NotFound, QalamError, UserMistake, refuse_if_changed
from editor.newsroom.clock import Clock
from editor.newsroom.mail import Letter
from editor.newsroom.mail_desk import MailDesk
from editor.newsroom.smtp import MailFault
from editor.publishing.retries import MOST_ATTEMPTS, Jitter, jitter, next_attempt_at
from editor.reports.answers.templates import AnswerTemplate, load_templates, save_template

LEASE = timedelta(minutes=5)  # longer than a conversation with a slow server may take
_SETTLED_AT_ONCE = ("mail_refused", "address_wrong")
# Another seat may know the password, and somebody will mend the settings: these cost no attempt.
_NOT_HERE = ("mail_not_set", "password_missing", "login_refused", "certificate_file", "certificate_untrusted")
_AGAIN = timedelta(minutes=15)


class LetterTaken(Exception):
    """Another program has taken the letter over meanwhile."""


@dataclass(frozen=True)
class Sent:
    """What one round did."""

    sent: list[AnswerRecord] = field(default_factory=list)
    failed: list[AnswerRecord] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)


class AnswerPost:
    """May be used from any thread. `at_step` is told each step that was just taken, so that tests can end it there."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        mail: MailDesk,
        *,
        at_step: Callable[[str], None] = lambda _step: None,
        spread: Jitter = jitter,
    ) -> None:
        self._database = database
        self._clock = clock
        self._mail = mail
        self._at_step = at_step
        self._spread = spread

    # Sending ------------------------------------------------------------------------------------------------

    def run_once(self, stop: threading.Event | None = None) -> Sent:
        """Rescue what lapsed, and send everything that is due."""
        changes, ended = self._rescue(), list[int]()
        while stop is None or not stop.is_set():
            answer = self._claim()
            if answer is None:
                break
            self._at_step("claimed")
            changes |= Changes.of(answer=answer.id) | self._attempt(answer)
            ended.append(answer.id)
        with self._database.reading() as work:
            rows = [work.answers.get(answer_id) for answer_id in dict.fromkeys(ended)]
        failed = [row for row in rows if row.state in ("failed", "doubtful")]
        return Sent([row for row in rows if row.state == "sent"], failed, changes)

    def _rescue(self) -> Changes:
        with self._database.unit_of_work() as work:
            work.answers.rescue(self._clock())
            if work.touched:
                work.commit()
            return Changes.of(**work.touched)

    def _claim(self) -> AnswerRecord | None:
        with self._database.reading() as work:  # a look costs no lock: mostly nothing is due
            if not work.answers.page(states=("waiting",), limit=1):
                return None
        with self._database.unit_of_work() as work:
            now = self._clock()
            answer = work.answers.claim(secrets.token_hex(16), now + LEASE, now)
            if answer is not None:
                work.commit()
            return answer

    def _attempt(self, answer: AnswerRecord) -> Changes:
        letter = Letter(answer.address, answer.subject, answer.text, answer.message_id, answer.language)
        try:
            self._mail.send(letter, before_handing=lambda: self._hand_over(answer))
        except LetterTaken:
            return Changes()
        except (MailFault, UserMistake) as error:
            return self._settle(answer, self._after(answer, error))
        self._at_step("handed over")
        return self._settle(answer, {"state": "sent", "reason_code": "", "reason_values": {}})

    def _hand_over(self, answer: AnswerRecord) -> None:
        now = self._clock()
        with self._database.unit_of_work() as work:
            if not work.answers.hand_over(answer.id, str(answer.attempt_token), now + LEASE, now):
                raise LetterTaken
            work.commit()
        self._at_step("handing over")

    def _settle(self, answer: AnswerRecord, values: dict[str, Any]) -> Changes:
        with self._database.unit_of_work() as work:
            if not work.answers.settle(answer.id, str(answer.attempt_token), self._clock(), values):
                return Changes()
            work.commit()
            return Changes.of(**work.touched)

    def _after(self, answer: AnswerRecord, error: QalamError) -> dict[str, Any]:
        """What becomes of a letter that did not go."""
        now = self._clock()
        why = {"reason_code": error.code, "reason_values": {key: str(value) for key, value in error.values.items()}}
        if isinstance(error, MailFault) and error.outcome == "doubtful":
            return {"state": "doubtful", **why}
        if error.code in _NOT_HERE:
            return {"state": "waiting", "attempts": answer.attempts - 1, "next_attempt_at": now + _AGAIN, **why}
        if error.code in _SETTLED_AT_ONCE or answer.attempts >= MOST_ATTEMPTS:
            return {"state": "failed", **why}
        return {"state": "waiting", "next_attempt_at": next_attempt_at(answer.attempts, now, None, self._spread), **why}

    # Looking and deciding -----------------------------------------------------------------------------------

    def answers(
        self, *, states: Collection[str] | None = None, before_id: int | None = None, limit: int = 200
    ) -> list[AnswerRecord]:
        """Newest first, after the one with `before_id`."""
        with self._database.reading() as work:
            return work.answers.page(states=states, before_id=before_id, limit=limit)

    def answer(self, answer_id: int) -> AnswerRecord:
        """Raises RowMissing."""
        with self._database.reading() as work:
            return work.answers.get(answer_id)

    def counts(self) -> dict[str, int]:
        """How many letters are in each state."""
        with self._database.reading() as work:
            return work.answers.counts()

    def send_again(self, answer_id: int) -> Changes:
        """What failed, is in doubt or waits goes out with the next round. Raises UserMistake for what was sent."""
        values = {"state": "waiting", "attempts": 0, "next_attempt_at": self._clock(), "reason_code": ""}
        return self._decide(answer_id, ("failed", "doubtful", "waiting", "cancelled"), values)

    def cancel(self, answer_id: int) -> Changes:
        """What was not sent stays unsent. Raises UserMistake for what was sent, or is being sent."""
        return self._decide(answer_id, ("failed", "doubtful", "waiting"), {"state": "cancelled"})

    def _decide(self, answer_id: int, states: Collection[str], values: dict[str, Any]) -> Changes:
        with self._database.unit_of_work() as work:
            answer = work.answers.get(answer_id)
            if not work.answers.move(answer_id, states, self._clock(), values):
                raise UserMistake(
                    f"Letter {answer_id} is “{answer.state.replace('_', ' ')}”: there is nothing left to decide.",
                    "Look at it with `qalam answer show`.",
                    code="answer_is_settled",
                    values={"answer": answer_id, "state": answer.state},
                )
            work.commit()
            return Changes.of(**work.touched)

    # Templates ----------------------------------------------------------------------------------------------

    def templates(self) -> dict[str, AnswerTemplate]:
        """By language."""
        with self._database.reading() as work:
            return load_templates(work)

    def put_template(self, template: AnswerTemplate, seen: AnswerTemplate | None = None) -> Changes:
        """Letters from now on; those that are written keep their words. Raises UserMistake; Conflict where the letter
        is not that any more which somebody has `seen`.
        """
        with self._database.unit_of_work() as work:
            _refuse_if_changed(work, template.language, seen)
            save_template(work, template, template.language)
            work.commit()
            return Changes.of(**work.touched)

    def drop_template(self, language: str, seen: AnswerTemplate | None = None) -> Changes:
        """The built-in one again. Raises NotFound for a language that has none, Conflict as `put_template`."""
        if language not in self.templates():
            raise NotFound(f"There is no template for “{language}”.", "Choose kk, ru or en.", code="unknown_language")
        with self._database.unit_of_work() as work:
            _refuse_if_changed(work, language, seen)
            save_template(work, None, language)
            work.commit()
            return Changes.of(**work.touched)


def _refuse_if_changed(work: UnitOfWork, language: str, seen: AnswerTemplate | None) -> None:
    if seen is not None:
        refuse_if_changed(seen, load_templates(work).get(language))
