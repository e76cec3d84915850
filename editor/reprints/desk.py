"""Pages elsewhere with our words: checked, kept with what was seen, looked at again, written to, closed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.records import ReprintRecord
from db.unit_of_work import Database, UnitOfWork
from editor.changes import Changes
from editor.errors import UserMistake, refuse_if_changed
from editor.newsroom.agency import AgencySettings, load_agency
from editor.newsroom.clock import Clock
from editor.newsroom.files import atomic_write
from editor.newsroom.plain import plain_text
from editor.publishing.noticing import Noticing, facts_in, noticing_in
from editor.reprints.entry import Entry
from editor.reprints.index import ArchiveIndex, Match, Progress
from editor.reprints.letter import LetterTemplate, letter_values, load_templates, save_template, word_letter
from editor.reprints.links import OurAddresses, links_to_us
from editor.reprints.page import Fetched, Page, fetch, is_address, read_page, read_saved
from editor.reprints.rule import ReprintRule, judge, load_rule, save_rule
from editor.reprints.sheets import LinkedSheet
from editor.reprints.verdict import Verdict, in_each_language, notices_on

STATES = ("new", "letter_sent", "mended", "closed")
LONGEST_NOTE = 2_000
Fetch = Callable[[str], Fetched]


@dataclass(frozen=True)
class LookedAgain:
    """`is_changed`: the page's bytes are others than the last time."""

    entry: Entry
    verdict: Verdict
    is_changed: bool
    outcome_before: str
    changes: Changes


class ReprintDesk:
    """May be used from any thread. `progress` of its calls may raise to stop them: nothing is kept then."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        agency: AgencySettings,
        author: str = "",
        *,
        address_of: Callable[[int], str] = lambda _article_id: "",
        get: Fetch = fetch,
    ) -> None:
        self._database, self._clock, self._agency, self._author = database, clock, agency, author
        self._address_of, self._get = address_of, get
        self.index = ArchiveIndex(database)

    # Checking

    def check(
        self,
        source: str | Path,
        progress: Progress = lambda _done, _total, _text: None,
        *,
        get: Fetch | None = None,
    ) -> Verdict:
        """A page by its address, or a saved one by its path. Raises UserMistake, EnvironmentFault."""
        progress(0, 3, "page")
        is_web = isinstance(source, str) and is_address(source)
        if not is_web and "://" in str(source):
            raise UserMistake(
                f"“{str(source)[:80]}” is no address of a web page.",
                "Give one that begins with https:// or http://, or the path of a saved page.",
                code="not_an_address",
            )
        fetched = (get or self._get)(str(source).strip()) if is_web else read_saved(Path(source))
        page = read_page(fetched)
        progress(1, 3, "archive")
        self.index.refresh(lambda _done, _total, _text: progress(1, 3, "archive"))
        progress(2, 3, "comparing")
        return self.judge(page)

    def judge(self, page: Page) -> Verdict:
        """The verdict on a page that was read. Its article's text is compared, and where that has nothing of ours, all
        of its words.
        """
        text, in_main = page.main, True
        matches = self.index.find(text)
        if not matches:
            whole = "\n\n".join(page.everything)
            matches = self.index.find(whole)
            if matches:
                text, in_main = whole, False
        best = matches[0] if matches else None
        page_of_ours = self._address_of(best.article.id) if best is not None else ""
        with self._database.reading() as work:
            rule, agency = load_rule(work), load_agency(work, self._agency)
            noticing = noticing_in(work, agency)
            notices = _notices(work, best, noticing) if best is not None else []
        addresses = _addresses(best, agency, page_of_ours)
        links = links_to_us(page, addresses, best.text if best is not None else "")
        found = notices_on(page, notices)
        outcome, reasons = judge(rule, best.shared.of_ours if best is not None else None, links, found)
        return Verdict(page, tuple(matches), tuple(links), found, outcome, tuple(reasons), text, in_main)

    # The ledger

    def keep(self, verdict: Verdict) -> tuple[Entry, Changes]:
        """Write a page into the ledger with its bytes; one that is there gets another look."""
        fetched = verdict.page.fetched
        with self._database.unit_of_work() as work:
            record = work.reprints.at(fetched.address)
            if record is None:
                now = self._clock()
                best = verdict.best
                values = {
                    "address": fetched.address,
                    "state": "new",
                    "note": "",
                    "article_id": best.article.id if best is not None else None,
                    "outcome": verdict.outcome,
                    "created_at": now,
                    "updated_at": now,
                }
                record = work.reprints.get(work.reprints.add(values))
                self._add_look(work, record, verdict)
            else:
                self._look(work, record, verdict)
            work.commit()
            changes = Changes.of(**work.touched)
        return self.entry(record.id), changes

    def look(
        self,
        reprint_id: int,
        path: Path | None = None,
        progress: Progress = lambda _done, _total, _text: None,
        *,
        get: Fetch | None = None,
    ) -> LookedAgain:
        """Look at an entry's page again, or at a newly saved file of it, and keep what is seen now.

        An entry that waited for its page to be mended is mended where it now keeps the rule; one that breaks it again
        is new.
        """
        before = self.entry(reprint_id)
        if path is None and not is_address(before.record.address):
            raise UserMistake(
                f"Entry {reprint_id} was a file, so there is no address to look at.",
                "Save the page again and name its file.",
                code="reprint_is_file",
                values={"id": reprint_id},
            )
        verdict = self.check(path if path is not None else before.record.address, progress, get=get)
        with self._database.unit_of_work() as work:
            record = work.reprints.get(reprint_id)
            self._look(work, record, verdict)
            work.commit()
            changes = Changes.of(**work.touched)
        last = before.looks[0].sha256 if before.looks else ""
        return LookedAgain(self.entry(reprint_id), verdict, _hash(verdict) != last, before.record.outcome, changes)

    def _look(self, work: UnitOfWork, record: ReprintRecord, verdict: Verdict) -> None:
        self._add_look(work, record, verdict)
        broken = verdict.outcome == "broken"
        state = record.state
        if state in ("new", "letter_sent") and not broken and record.outcome == "broken":
            state = "mended"
        elif state in ("mended", "closed") and broken and record.outcome != "broken":
            state = "new"
        self._change(work, record, state=state, outcome=verdict.outcome)

    def _add_look(self, work: UnitOfWork, record: ReprintRecord, verdict: Verdict) -> None:
        fetched = verdict.page.fetched
        work.reprints.add_look(
            record.id, self._clock(), self._author, _hash(verdict), fetched.headers, verdict.as_json(), fetched.data
        )

    def _change(self, work: UnitOfWork, record: ReprintRecord, **values: Any) -> None:
        work.reprints.change(record, {**values, "updated_at": self._clock()})

    def entries(self, states: list[str] | None = None, limit: int = 200) -> list[ReprintRecord]:
        """Last changed first."""
        with self._database.reading() as work:
            return work.reprints.page(states, limit)

    def known(self, address: str) -> ReprintRecord | None:
        """The entry of this address, if there is one."""
        with self._database.reading() as work:
            return work.reprints.at(address)

    def entry(self, reprint_id: int) -> Entry:
        """Raises RowMissing."""
        with self._database.reading() as work:
            return Entry(work.reprints.get(reprint_id), tuple(work.reprints.looks(reprint_id)))

    def evidence(self, look_id: int) -> bytes:
        """The page's own bytes as they were got. Raises RowMissing, RowDamaged."""
        with self._database.reading() as work:
            return work.reprints.page_of(look_id)

    def seen(self, reprint_id: int) -> Verdict:
        """The page of the last look, judged anew by today's rule and archive."""
        entry = self.entry(reprint_id)
        look = entry.looks[0]
        data = self.evidence(look.id)
        robots = str(look.verdict.get("robots", {}).get("txt", ""))
        headers = {str(name): str(value) for name, value in look.headers.items()}
        sheets = tuple(LinkedSheet.from_json(kept) for kept in look.verdict.get("style_sheets", ()))
        return self.judge(read_page(Fetched(entry.record.address, data, headers, robots, sheets=sheets)))

    def move(self, reprint_id: int, state: str, note: str | None = None) -> Changes:
        """Into another state, with a note. Raises UserMistake, RowMissing."""
        if state not in STATES:
            raise UserMistake(
                f"“{state}” is no state of the ledger.",
                f"Choose one of: {', '.join(STATES)}.",
                code="reprint_state",
                values={"state": state},
            )
        with self._database.unit_of_work() as work:
            record = work.reprints.get(reprint_id)
            text = record.note if note is None else plain_text(note)[:LONGEST_NOTE]
            self._change(work, record, state=state, note=text)
            work.commit()
            return Changes.of(**work.touched)

    # The letter

    def letter(self, reprint_id: int, language: str, path: Path) -> tuple[str, Changes]:
        """Write the letter to those who copied as a Word file; the entry is "letter_sent" from now on, and nobody sends
        it but the one who asked. Returns the letter's text. Raises UserMistake, EnvironmentFault.
        """
        entry = self.entry(reprint_id)
        with self._database.reading() as work:
            template, agency = load_templates(work).get(language), load_agency(work, self._agency)
        if template is None:
            raise UserMistake(f"There is no letter in “{language}”.", "Choose kk, ru or en.", code="unknown_language")
        ours = self._address_of(entry.record.article_id) if entry.record.article_id is not None else ""
        values = letter_values(entry, agency, ours, language, self._clock())
        data = word_letter(template, values)
        atomic_write(path, data)
        changes = self.move(reprint_id, "letter_sent") if entry.record.state == "new" else Changes()
        return template.filled(values), changes

    def templates(self) -> dict[str, LetterTemplate]:
        """By language: the newsroom's own, else the built-in ones."""
        with self._database.reading() as work:
            return load_templates(work)

    def set_template(self, language: str, text: str | None, seen: LetterTemplate | None = None) -> Changes:
        """The newsroom's own letter; None puts the built-in one back. Raises UserMistake; Conflict where the letter is
        not any more what somebody has `seen`.
        """
        with self._database.unit_of_work() as work:
            if seen is not None:
                refuse_if_changed(seen, load_templates(work).get(language))
            save_template(work, language, text)
            work.commit()
            return Changes.of(**work.touched)

    # The rule

    def rule(self) -> ReprintRule:
        """What the newsroom asks of those who copy."""
        with self._database.reading() as work:
            return load_rule(work)

    def set_rule(self, rule: ReprintRule, seen: ReprintRule | None = None) -> Changes:
        """For verdicts from now on. Raises UserMistake; Conflict where it is not any more what somebody has `seen`."""
        with self._database.unit_of_work() as work:
            if seen is not None:
                refuse_if_changed(seen, load_rule(work))
            save_rule(work, rule)
            work.commit()
            return Changes.of(**work.touched)


def _hash(verdict: Verdict) -> str:
    return hashlib.sha256(verdict.page.fetched.data).hexdigest()


def _addresses(best: Match | None, agency: AgencySettings, page_of_ours: str) -> OurAddresses:
    """The agency's link and its site, the article's own page, and what its notice points to."""
    roots = [agency.link, agency.site_url, page_of_ours]
    if best is not None and best.document.notice is not None:
        roots.append(best.document.notice.link or "")
    return OurAddresses.of(roots, [page_of_ours])


def _notices(work: UnitOfWork, best: Match, noticing: Noticing) -> list[tuple[str, str]]:
    """Those that are frozen in the published text, and what each language's notice says on that day."""
    found: list[tuple[str, str]] = []
    frozen = best.document.notice
    if frozen is not None:
        found += [(best.article.language, one.text) for one in (frozen, *(one for _, one in frozen.channels))]
    facts, at = facts_in(work, best.article), best.article.published_at or best.article.updated_at
    for document in in_each_language(best.document):
        notice = noticing.choose(document, facts, at).notice
        if notice is not None:
            found.append((document.language, notice.text))
    return found
