"""`qalam --self-test`: the whole loop on a temporary newsroom, without a browser. The built program proves itself."""

from __future__ import annotations

import http.client
import json
import tempfile
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

import resources
from editor.articles.findings import apply_findings
from editor.bootstrap import Newsroom
from editor.errors import EnvironmentFault
from editor.newsroom.paths import Paths

PAGE = ("sample", "01-kk-sandyq-kitaphana.txt")
REPORTED, MENDED = "екі мың", "үш мың"


class SelfTestFailedError(Exception):
    """A step did not do what it must; the message names what was seen."""


def must(condition: object, seen: object) -> None:
    """Like assert, which an optimised build leaves out."""
    if not condition:
        raise SelfTestFailedError(repr(seen)[:400])


@dataclass
class Loop:
    """What the steps hand on to one another."""

    newsroom: Newsroom
    article_id: int = 0
    report_ids: list[int] = field(default_factory=list)

    @property
    def home(self) -> Path:
        return self.newsroom.paths.home

    def page(self) -> str:
        """The published page of the article."""
        from editor.publishing import sites  # late: start-up time

        publishing = self.newsroom.publishing
        channel = sites.site_channel(publishing)
        path = sites.folder_of(channel) / sites.page_of(publishing, channel, self.article_id)
        return path.read_text(encoding="utf-8")


def import_a_page(loop: Loop) -> None:
    """Fields are where they belong."""
    made = loop.newsroom.importing.file(resources.path(*PAGE))
    loop.article_id = made.saved.article_id
    opened = loop.newsroom.articles.open(loop.article_id)
    must(opened.record.views == 3260, opened.record)
    must(opened.document.dateline is not None, opened.document)
    must(len(opened.document.blocks) == 5, opened.document.blocks)
    must({item.kind for item in opened.document.furniture} == {"report_call", "related", "most_read"}, opened.document)


def find_and_fix(loop: Loop) -> None:
    """Every safe repair as one revision; what is left has no damaged letter."""
    from editor.language import safe_findings  # late: start-up time

    newsroom = loop.newsroom
    opened = newsroom.articles.open(loop.article_id)
    document, applied = apply_findings(opened.document, safe_findings(newsroom.proofreader.check(opened.document)))
    must(len(applied) >= 8, applied)
    saved = newsroom.articles.save(loop.article_id, 1, document, author="self-test", reason="safe repairs")
    must(saved.revision == 2, saved)
    left = [finding.check for finding in newsroom.proofreader.check(document)]
    must(not {"look-alike", "damaged-letter"} & set(left), left)


def publish(loop: Loop) -> None:
    """The outbox, the worker, the page and the Word file."""
    newsroom = loop.newsroom
    published = newsroom.publishing.publish(loop.article_id, None, author="self-test")
    must(len(published.queued) == 2, published)
    outcome = newsroom.worker("self-test").run_once()
    must(len(outcome.done) == 2, outcome)
    page = loop.page()
    must("Алатау қаласында цифрлы кітапхана есігін ашты" in page and "гиперсілтеме" in page, page)
    must(list(loop.home.glob("word/*.docx")), "no Word file")


def write_for_other_systems(loop: Loop) -> None:
    """Both exchange formats, checked by their schemas; and the libraries that send them are in the program."""
    import paramiko  # late: start-up time

    from editor.newsroom.web import Limits, ask

    for form in ("ninjs", "newsml"):
        data = loop.newsroom.export(loop.article_id, form).data.decode()
        must("Алатау қаласында" in data and "гиперсілтеме" in data, data)
    try:
        ask("GET", "http://127.0.0.1:1/", limits=Limits(seconds=5, allow_private=True))  # nobody listens there
    except EnvironmentFault as fault:
        must(fault.code == "no_answer", fault)
    key = paramiko.ECDSAKey.generate()
    must(key.fingerprint.startswith("SHA256:"), key.fingerprint)


def three_readers_report(loop: Loop) -> None:
    """Through the HTTP door: one group with three reporters."""
    from editor.reports.intake.http import Intake, IntakeSettings  # late: start-up time

    newsroom = loop.newsroom
    opened = newsroom.articles.open(loop.article_id)
    intake = Intake(newsroom.reports, IntakeSettings())
    port = intake.start()
    try:
        for reader in range(3):
            body = {
                "article": loop.article_id,
                "revision": opened.revision,
                "language": "kk",
                "quote": REPORTED,
                "prefix": "қоры кітапханаға ",
                "suffix": " аудиокітап сыйлады",
                "suggestion": MENDED,
            }
            _post(port, body, f"self-test-{reader}")
    finally:
        intake.stop()
    reports = newsroom.reports.reports(article_id=loop.article_id)
    loop.report_ids = [report.id for report in reports]
    must(len(reports) == 3 and len({report.group_id for report in reports}) == 1, reports)
    must(all(report.place_status == "found" for report in reports), reports)


def _post(port: int, body: dict[str, Any], key: str) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        headers = {"Content-Type": "application/json", "Idempotency-Key": key}
        connection.request("POST", "/reports", json.dumps(body), headers)
        answer = connection.getresponse()
        must(answer.status == 201, (answer.status, answer.read()))
    finally:
        connection.close()


def accept_the_fix(loop: Loop) -> None:
    """One transaction, then every copy that went out is corrected."""
    newsroom = loop.newsroom
    fixed = newsroom.reports.fix_report(loop.report_ids[0], MENDED, author="self-test")
    must(len(fixed.queued) == 2, fixed)
    must(all(newsroom.reports.report(report_id).state == "fixed" for report_id in loop.report_ids), loop.report_ids)
    outcome = newsroom.worker("self-test").run_once()
    must(len(outcome.done) == 2, outcome)
    must(MENDED in loop.page(), loop.page())


def export_to_word(loop: Loop) -> None:
    """A whole Word file with the text, its language and a real hyperlink."""
    exported = loop.newsroom.export(loop.article_id, "word")
    with zipfile.ZipFile(BytesIO(exported.data)) as archive:
        must(archive.testzip() is None, archive.namelist())
        body = archive.read("word/document.xml").decode()
    must("kk-KZ" in body and "w:hyperlink" in body, body)


def keep_what_is_typed(loop: Loop) -> None:
    """A working copy is on the disk, and back."""
    opened = loop.newsroom.articles.open(loop.article_id)
    loop.newsroom.working_copies.keep(loop.article_id, opened.revision, opened.document)
    must([copy.document for copy in loop.newsroom.working_copies.pending()] == [opened.document], "no working copy")
    loop.newsroom.working_copies.discard(loop.article_id)


def keep_a_picture(loop: Loop) -> None:
    """Pillow and what it needs are in the program."""
    from PIL import Image  # late: start-up time

    out = BytesIO()
    Image.linear_gradient("L").resize((1200, 800)).convert("RGB").save(out, "JPEG")
    stored = loop.newsroom.media.add(out.getvalue())
    must([copy.width for copy in stored.copies] == [480, 960], stored)


def examine_the_database(loop: Loop) -> None:
    """Whole after all of it."""
    from db.health import examine  # late: only here

    health = examine(loop.newsroom.database)
    must(not health.problems, health.problems)


STEPS: tuple[Callable[[Loop], None], ...] = (
    import_a_page,
    find_and_fix,
    publish,
    write_for_other_systems,
    three_readers_report,
    accept_the_fix,
    export_to_word,
    keep_what_is_typed,
    keep_a_picture,
    examine_the_database,
)


def run_self_test(say: Callable[[str], None]) -> list[dict[str, Any]]:
    """Each step with its time in milliseconds. Raises SelfTestFailedError."""
    results = []
    with tempfile.TemporaryDirectory(prefix="qalam-self-test-") as folder:
        newsroom = Newsroom(Paths(Path(folder)), str(Path(folder) / "newsroom.db"), author="self-test")
        try:
            started = time.perf_counter()
            newsroom.open()
            results.append({"step": "open", "ms": _milliseconds(started)})
            loop = Loop(newsroom)
            for step in STEPS:
                started = time.perf_counter()
                step(loop)
                results.append({"step": step.__name__, "ms": _milliseconds(started)})
                say(f"{step.__name__.replace('_', ' ')}: {results[-1]['ms']} ms")
        finally:
            newsroom.close()
    return results


def _milliseconds(started: float) -> int:
    return round((time.perf_counter() - started) * 1000)


def main(words: list[str]) -> int:
    """The front door of `qalam --self-test [--json]`."""
    from editor.cli.frame import standard_streams  # late: the streams are those of the call

    _, stdout, stderr = standard_streams()
    try:
        results = run_self_test(lambda line: print(line, file=stderr))
    except SelfTestFailedError as error:
        stderr.write(f"The self-test failed: {error}\n")
        return 1
    if "--json" in words:
        json.dump({"passed": True, "steps": results}, stdout, indent=2)
        stdout.write("\n")
    else:
        stdout.write("The self-test passed.\n")
    return 0
