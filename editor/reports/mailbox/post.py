"""The service of the mailbox door. A letter is read once and never lost: it is in the database before it is marked.

What makes it so: a report's key is its letter's, a letter's key is made of what stands in it, and how far a mailbox was
read moves in the transaction that keeps the letter. A crash between any two steps reads the letter once more, and finds
that it is known.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from db.faults import DatabaseFault, RowExists, StaleRow
from db.records import LetterRecord, MailboxRecord
from db.unit_of_work import Database, UnitOfWork
from editor.changes import Changes
from editor.errors import EnvironmentFault, QalamError, UserMistake
from editor.newsroom.clock import Clock
from editor.newsroom.secrets import Secrets, variable_of
from editor.reports.desk import Door, ReportDesk
from editor.reports.mailbox.archives import letters_in
from editor.reports.mailbox.imap import Box, opened
from editor.reports.mailbox.letter import LARGEST, Letter, read_letter
from editor.reports.mailbox.settings import MailboxSettings, settings_from
from editor.reports.mailbox.shelf import load_templates
from editor.reports.mailbox.understanding import Understood, text_to_show, understand

IDLE_SECONDS = 9 * 60.0  # then the line is renewed: servers and routers drop silent ones, some after ten minutes
FIRST_PAUSE, LONGEST_PAUSE = 5.0, 600.0  # seconds after a line that broke
_LOOK_BACK = timedelta(days=2)


@dataclass(frozen=True)
class Taken:
    """What became of a letter. `is_new` is False where the same one was read before."""

    letter: LetterRecord
    is_new: bool
    changes: Changes = field(default_factory=Changes)


@dataclass(frozen=True)
class Fetched:
    """What one look at a mailbox found."""

    taken: list[Taken]

    @property
    def changes(self) -> Changes:
        """Of all letters."""
        found = Changes()
        for one in self.taken:
            found |= one.changes
        return found

    def count(self, state: str) -> int:
        """New letters in this state."""
        return sum(one.is_new and one.letter.state == state for one in self.taken)


@dataclass(frozen=True)
class Tested:
    """A mailbox that answers: letters in its folder, those that nobody read, whether it tells of new ones itself."""

    letters: int
    unseen: int
    can_idle: bool


@dataclass(frozen=True)
class LetterView:
    """A letter with its plain text."""

    record: LetterRecord
    text: str


@dataclass(frozen=True)
class _Origin:
    """Where in which mailbox a letter lay; `moves`: whether the mailbox is read up to it then."""

    mailbox_id: int
    uid_validity: int
    uid: int
    moves: bool


class Post:
    """May be used from any thread; a call that speaks to a mail server takes seconds."""

    def __init__(self, database: Database, clock: Clock, desk: ReportDesk, secrets: Secrets) -> None:
        self._database = database
        self._clock = clock
        self._desk = desk
        self.secrets = secrets

    # Mailboxes --------------------------------------------------------------------------------------------------

    def add(self, name: str, settings: MailboxSettings, password: str | None = None) -> MailboxRecord:
        """Raises UserMistake where a setting cannot be used, RowExists where the name is taken."""
        name = name.strip()
        if not name:
            raise UserMistake("The mailbox has no name.", "Give it one.", code="name_missing")
        settings.check()
        with self._database.unit_of_work() as work:
            values = {"name": name, "settings": settings.as_json(), "is_on": True, "uid_validity": None, "next_uid": 1}
            state: dict[str, object] = {"looked_at": None, "state_code": "", "state_values": {}}
            mailbox = work.mailboxes.get(work.mailboxes.add({**values, **state}))
            work.commit()
        if password:
            self.secrets.set(settings.secret_name, password)
        return mailbox

    def change(self, name: str, settings: MailboxSettings, password: str | None = None) -> MailboxRecord:
        """Other settings for a mailbox. One of another server, user or folder is read from its beginning: a letter that
        was read before is known by its Message-ID. Raises UserMistake and RowMissing.
        """
        settings.check()
        with self._database.unit_of_work() as work:
            mailbox = work.mailboxes.by_name(name)
            before = settings_from(mailbox.settings)
            values: dict[str, object] = {"settings": settings.as_json(), "state_code": "", "state_values": {}}
            if (before.host, before.user, before.folder) != (settings.host, settings.user, settings.folder):
                values |= {"uid_validity": None, "next_uid": 1}
            work.mailboxes.update(mailbox.id, mailbox.version, values)
            changed = work.mailboxes.get(mailbox.id)
            work.commit()
        if before.secret_name != settings.secret_name:
            kept = self.secrets.get(before.secret_name)
            self.secrets.forget(before.secret_name)
            password = password or (kept if before.host == settings.host else None)  # never to another server
        if password:
            self.secrets.set(settings.secret_name, password)
        return changed

    def mailboxes(self) -> list[MailboxRecord]:
        """In the order in which they were added."""
        with self._database.reading() as work:
            return work.mailboxes.all()

    def mailbox(self, name: str) -> MailboxRecord:
        """Raises RowMissing."""
        with self._database.reading() as work:
            return work.mailboxes.by_name(name)

    def remove(self, name: str) -> Changes:
        """With its password; its letters and reports stay. Raises RowMissing."""
        with self._database.unit_of_work() as work:
            mailbox = work.mailboxes.by_name(name)
            work.mailboxes.remove(mailbox.id)
            work.commit()
            changes = Changes.of(**work.touched)
        self.secrets.forget(settings_from(mailbox.settings).secret_name)
        return changes

    def test(self, name: str) -> Tested:
        """Log in, open the folder, read nothing. Raises QalamError."""
        mailbox = self.mailbox(name)
        settings = settings_from(mailbox.settings)
        try:
            with opened(settings, self._password(settings)) as box:
                found = Tested(box.folder.count, len(box.unseen()), box.can_idle)
        except QalamError as error:
            self._note(mailbox.id, error)
            raise
        self._note(mailbox.id, None)
        return found

    def fetch(self, name: str) -> Fetched:
        """Read what is new. Raises QalamError; what was read before it is kept."""
        mailbox = self.mailbox(name)
        settings = settings_from(mailbox.settings)
        try:
            with opened(settings, self._password(settings)) as box:
                fetched = self._read_new(mailbox.id, box)
        except QalamError as error:
            self._note(mailbox.id, error)
            raise
        self._note(mailbox.id, None, fetched)
        return fetched

    def watch(
        self,
        name: str,
        is_over: Callable[[], bool],
        pause: Callable[[float], object],
        on_fetched: Callable[[Fetched], object],
    ) -> None:
        """Read what comes until `is_over`; the server tells of it (IDLE), or is asked now and then. A line that breaks
        is taken up again. Raises UserMistake where the mailbox cannot be used as it is set.
        """
        mailbox = self.mailbox(name)
        settings = settings_from(mailbox.settings)
        password, waits = self._password(settings), FIRST_PAUSE
        while not is_over():
            try:
                with opened(settings, password) as box:
                    while not is_over():
                        fetched = self._read_new(mailbox.id, box)
                        self._note(mailbox.id, None, fetched)
                        on_fetched(fetched)
                        waits = FIRST_PAUSE
                        if box.can_idle:
                            box.wait(IDLE_SECONDS, is_over)
                        else:
                            pause(settings.poll)
            except (EnvironmentFault, DatabaseFault) as error:
                if isinstance(error, EnvironmentFault):
                    self._note(mailbox.id, error)
                pause(waits)
                waits = min(2 * waits, LONGEST_PAUSE)
            except UserMistake as error:
                self._note(mailbox.id, error)
                raise

    def _password(self, settings: MailboxSettings) -> str:
        found = self.secrets.get(settings.secret_name)
        if not found:
            variable = variable_of(settings.secret_name)
            raise UserMistake(
                f"The password of {settings.user} is not known on this machine.",
                f"Give it once more; where there is no keyring, set {variable} for a service.",
                code="password_missing",
                values={"user": settings.user, "variable": variable},
            )
        return found

    def _read_new(self, mailbox_id: int, box: Box) -> Fetched:
        with self._database.reading() as work:
            mailbox = work.mailboxes.get(mailbox_id)
        validity, is_same = box.folder.uid_validity, mailbox.uid_validity == box.folder.uid_validity
        if is_same:
            uids = box.since(mailbox.next_uid)
        elif mailbox.uid_validity is None or mailbox.looked_at is None:
            uids = box.unseen()
        else:  # the server counts anew: what came meanwhile is looked for by its day, and the rest is known by its key
            uids = sorted({*box.unseen(), *box.arrived_since((mailbox.looked_at - _LOOK_BACK).date())})
        taken = []
        for uid in uids:
            raw = box.raw(uid)
            if raw is not None:
                taken.append(self._take(raw, "mailbox", _Origin(mailbox_id, validity, uid, moves=is_same)))
                box.mark_seen(uid)
        if not is_same:
            read_to = max([box.folder.next_uid - 1, *uids])
            self._update(mailbox_id, {"uid_validity": validity, "next_uid": read_to + 1})
        return Fetched(taken)

    def _note(self, mailbox_id: int, error: QalamError | None, fetched: Fetched | None = None) -> None:
        """How the last look ended, for people. Without the password, and without the server's own words."""
        values: dict[str, object] = {"state_code": error.code if error else "works", "looked_at": self._clock()}
        values["state_values"] = {key: str(value) for key, value in error.values.items()} if error else {}
        if fetched is None and error is None:
            values.pop("looked_at")  # a test reads nothing
        elif error is not None:
            values.pop("looked_at")
        self._update(mailbox_id, values)

    def _update(self, mailbox_id: int, values: dict[str, object]) -> None:
        with self._database.unit_of_work() as work:
            _update_mailbox(work, mailbox_id, values)
            work.commit()

    # Letters ----------------------------------------------------------------------------------------------------

    def take_file(self, path: Path) -> Fetched:
        """The letters of an .eml or mbox file. Raises QalamError for the file, not for a letter."""
        return Fetched([self._take(raw, "file", None) for raw in letters_in(path)])

    def letters(
        self, *, state: str | None = None, limit: int = 200, before_id: int | None = None
    ) -> list[LetterRecord]:
        """Newest first, after the one with `before_id`."""
        with self._database.reading() as work:
            return work.letters.page(state=state, before_id=before_id, limit=limit)

    def letter(self, letter_id: int) -> LetterView:
        """Raises RowMissing."""
        with self._database.reading() as work:
            record = work.letters.get(letter_id)
        return LetterView(record, record.text)

    def letter_counts(self) -> dict[str, int]:
        """How many letters there are in each state."""
        with self._database.reading() as work:
            return work.letters.counts()

    def put_aside(self, letter_id: int) -> Changes:
        """It was dealt with by hand, or is nothing to us; it stays. Raises UserMistake for one that is a report."""
        with self._database.unit_of_work() as work:
            record = work.letters.get(letter_id)
            if record.state == "understood":
                raise UserMistake(
                    f"Letter {letter_id} is a report already.", "Close the report instead.", code="letter_understood"
                )
            work.letters.update(letter_id, record.version, {"state": "put_aside"})
            work.commit()
            return Changes.of(**work.touched)

    def read_again(self) -> Fetched:
        """The letters that were not understood, with the templates of today."""
        taken, before = [], None
        while page := self.letters(state="not_understood", before_id=before):
            before = page[-1].id
            for record in page:
                with self._database.reading() as work:
                    raw = work.letters.raw(record.id)
                if raw is not None:
                    taken.append(self._once_more(record, raw))
        return Fetched([one for one in taken if one is not None])

    def _once_more(self, record: LetterRecord, raw: bytes) -> Taken | None:
        door: Door = "file" if record.mailbox_id is None and record.uid is None else "mailbox"
        values, changes = self._understood(read_letter(raw), raw, door)
        if values["state"] != "understood":
            return None
        with self._database.unit_of_work() as work:
            try:
                work.letters.update(record.id, record.version, values)
            except StaleRow:  # another seat did the same
                return None
            work.commit()
            changes |= Changes.of(**work.touched)
            return Taken(work.letters.get(record.id), True, changes)

    def _take(self, raw: bytes, door: Door, origin: _Origin | None) -> Taken:
        letter = read_letter(raw)
        with self._database.reading() as work:
            known = work.letters.by_key(letter.key)
        values, changes = ({}, Changes()) if known else self._understood(letter, raw, door)
        with self._database.unit_of_work() as work:
            is_new = False
            if known is None:
                try:
                    work.letters.add({**self._described(letter, origin), **values})
                    is_new = True
                except RowExists:  # another seat was quicker
                    pass
            if origin is not None and origin.moves:
                _update_mailbox(work, origin.mailbox_id, {"next_uid": origin.uid + 1})
            record = work.letters.by_key(letter.key)
            assert record is not None
            work.commit()
            return Taken(record, is_new, changes | Changes.of(**work.touched))

    def _understood(self, letter: Letter, raw: bytes, door: Door) -> tuple[dict[str, object], Changes]:
        """The letter's state, with its report written; what is refused is a letter that was not understood."""
        with self._database.reading() as work:
            found = understand(letter, load_templates(work))
        if found.incoming is not None:
            try:
                received = self._desk.receive(found.incoming, door=door)
                state = {"state": "understood", "form": found.form, "reason_code": "", "report_id": received.report.id}
                return {**state, "raw": None}, received.changes
            except UserMistake as error:
                found = Understood(found.form, None, error.code)
        state = {"state": "not_understood", "form": found.form, "reason_code": found.reason_code, "report_id": None}
        return {**state, "raw": raw[: LARGEST + 1]}, Changes()

    def _described(self, letter: Letter, origin: _Origin | None) -> dict[str, object]:
        return {
            "key": letter.key,
            "message_id": letter.message_id,
            "sender": letter.sender,
            "subject": letter.subject,
            "sent_at": letter.sent_at,
            "read_at": self._clock(),
            "text": text_to_show(letter),
            "mailbox_id": origin.mailbox_id if origin else None,
            "uid_validity": origin.uid_validity if origin else None,
            "uid": origin.uid if origin else None,
        }


def _update_mailbox(work: UnitOfWork, mailbox_id: int, values: dict[str, object]) -> None:
    mailbox = work.mailboxes.get(mailbox_id)
    if "next_uid" in values and mailbox.uid_validity == values.get("uid_validity", mailbox.uid_validity):
        values = {**values, "next_uid": max(mailbox.next_uid, int(str(values["next_uid"])))}
    work.mailboxes.update(mailbox.id, mailbox.version, values)
