"""A published page made of the site's templates, with an article written for the purpose."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
BODIES = Path(__file__).parent / "bodies"
SITE = RESOURCES / "templates" / "site"
WIDGET = RESOURCES / "reader_widget" / "qalam-report.js"
WIDGET_SOURCE = WIDGET.parent / "source"
LABELS: dict[str, dict[str, str]] = json.loads((SITE / "labels.json").read_text(encoding="utf-8"))

HOSTILE = "<img src=x onerror=alert(1)><script>alert(2)</script>"
PHOTOGRAPH = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 24'%3E%3Cpath fill='%23cfe3e0' "
    "d='M0 0h64v24H0z'/%3E%3Cpath fill='%237fa8a2' d='M0 24V16l14-9 12 8 11-11 14 12 13-6v14z'/%3E%3C/svg%3E"
).replace(" ", "%20")
SLOT = re.compile(r"\{\{\{(\w+)\}\}\}|\{\{(\w+)\}\}")


@dataclass(frozen=True)
class Sample:
    """An article as the newsroom has it (`blocks`: id and text); `bodies/` holds it as HTML."""

    language: str
    headline: str
    lead: str
    dateline: str
    blocks: tuple[tuple[str, str], ...]
    notice: str
    kind: str
    correction: str
    others: tuple[str, ...] = field(default=())

    @property
    def text(self) -> str:
        """Headline, lead and body with a new line between two blocks: where a report's context is taken from."""
        return "\n".join((self.headline, self.lead, *(text for _, text in self.blocks)))


def policy(intake: str) -> str:
    """The content security policy of SLOTS.md."""
    reached = " ".join(filter(None, ("'self'", intake)))
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        f"connect-src {reached}; base-uri 'none'; form-action 'none'"
    )


def fill(name: str, values: Mapping[str, str]) -> str:
    """One template with its slots filled in one pass: two braces with escaped text, three with ready HTML."""
    return fill_text((SITE / name).read_text(encoding="utf-8").removesuffix("\n"), values)


def fill_text(template: str, values: Mapping[str, str]) -> str:
    """The same for a template that is at hand."""

    def value(match: re.Match[str]) -> str:
        ready, text = match.groups()
        return values[ready] if ready else html.escape(values[text])

    return SLOT.sub(value, template)


def labels(language: str) -> dict[str, str]:
    """The page's own texts as slots."""
    return {f"label_{key}": text for key, text in LABELS[language].items()}


def _teasers(name: str, sample: Sample, values: dict[str, str]) -> str:
    items = [
        fill(
            "parts/teaser.html",
            values
            | {
                "href": f"{number}.html",
                "headline": text,
                "time_iso": f"2026-03-{number:02}",
                "time_text": f"{number:02}.03.2026",
            },
        )
        for number, text in enumerate(sample.others, 1)
    ]
    return fill(f"parts/{name}.html", values | {"items": "\n".join(items)})


def article_page(sample: Sample, intake: str, *, language: str | None = None, base: str = "") -> str:
    """The whole page. `language` is what the widget is told, where it differs from the article's."""
    values = labels(sample.language) | {
        "tag": sample.language,
        "direction": "ltr",
        "locale": LABELS[sample.language]["locale"],
        "csp": policy(intake),
        "title": f"{sample.headline} — Дала хабары",
        "description": sample.lead,
        "canonical": "https://news.example/a/12.html",
        "alternates": "",
        "versions": "",
        "feeds": "",
        "og_image": "",
        "topics": "",
        "count": "",
        "base": base,
        "site_name": "Дала хабары",
        "footer_text": "© 2026 Дала хабары",
        "published_iso": "2026-03-14T18:13:00+05:00",
        "published_text": "14.03.2026, 18:13",
        "modified_iso": "2026-03-14T20:40:00+05:00",
        "modified_text": "20:40",
        "views": "4100",
        "headline": sample.headline,
        "lead": sample.lead,
        "dateline": sample.dateline,
        "json_ld": '{"@context":"https://schema.org","@type":"NewsArticle"}',
        "byline": "",
        "intake": intake,
        "article": "12",
        "revision": "3",
        "notice": sample.notice,
        "time_iso": "2026-03-14T20:40:00+05:00",
        "time_text": "14.03.2026, 20:40",
        "kind": sample.kind,
        "text": sample.correction,
    }
    parts = {
        name: fill(f"parts/{name}.html", values) for name in ("updated", "views", "corrected", "report_call", "lead")
    }
    parts["notice"] = fill("parts/notice.html", values)
    items = fill("parts/correction.html", values)
    parts["corrections"] = fill("parts/corrections.html", values | {"items": items})
    parts["related"] = _teasers("related", sample, values)
    parts["most_read"] = _teasers("most_read", sample, values)
    parts["widget"] = fill("parts/widget.html", values | {"language": language or sample.language})
    body = (BODIES / f"{sample.language}.html").read_text(encoding="utf-8").removesuffix("\n")
    inner = {"dateline": fill("parts/dateline.html", values), "photograph": PHOTOGRAPH, "hostile": HOSTILE}
    parts["body"] = fill_text(body, inner)
    return fill("article.html", values | parts | {"views": parts["views"]})


def index_page(sample: Sample) -> str:
    """The front page with the sample and what else there is."""
    values = labels(sample.language) | {
        "language": sample.language,
        "tag": sample.language,
        "direction": "ltr",
        "locale": LABELS[sample.language]["locale"],
        "csp": policy(""),
        "title": "Дала хабары",
        "description": LABELS[sample.language]["latest"],
        "canonical": "https://news.example/",
        "feeds": "",
        "base": "",
        "site_name": "Дала хабары",
        "footer_text": "© 2026 Дала хабары",
        "time_iso": "2026-03-14T18:13:00+05:00",
        "time_text": "14.03.2026, 18:13",
    }
    entries = []
    for headline in (sample.headline, *sample.others):
        lead = fill("parts/entry_lead.html", {"lead": sample.lead})
        entries.append(fill("parts/entry.html", values | {"href": "article.html", "headline": headline, "lead": lead}))
    links = fill("parts/page_newer.html", values | {"href": "1.html"}) + fill(
        "parts/page_older.html", values | {"href": "2.html"}
    )
    return fill(
        "index.html",
        values
        | {
            "entries": "\n".join(entries),
            "pages": fill("parts/pages.html", values | {"links": links}),
            "most_read": _teasers("most_read", sample, values),
        },
    )


def message_page(language: str) -> str:
    """What stands where a page is not there."""
    words = LABELS[language]
    values = {"title": words["not_found_title"], "text": words["not_found_text"], "base": "", "csp": policy("")}
    return fill(
        "message.html",
        labels(language)
        | values
        | {
            "language": language,
            "tag": language,
            "direction": "ltr",
            "site_name": "Дала хабары",
            "footer_text": "© 2026 Дала хабары",
        },
    )


KAZAKH = Sample(
    language="kk",
    headline="Бурабайда бұлттан сақтайтын жаңа кітапхана есігін ашты",
    lead="Ауыл тұрғындары бес жыл күткен кітапхананың алғашқы оқырмандары – жүз жиырма бала мен олардың ата-аналары.",
    dateline="Бурабай. 14 наурыз. Дала хабары",
    blocks=(
        (
            "a1",
            "Жаңа кітапхананыӊ қоры әзірге он екі мыӊ кітаптан тұрады. Оныӊ үштен бірі – балаларға арналған "
            "басылымдар, тағы бір бөлігі облыс орталығынан көшірілген сирек кітаптар. Ғимарат күн қуатымен жылытылады.",
        ),
        ("a2", "Оқырмандарды «бір терезе» қағидаты бойынша жазады: кезек күту бес минуттан аспайды, дейді мекеме."),
        ("a3", "Не өзгереді"),
        (
            "a4",
            "Енді кітапты үйде отырып\u00a0та тапсырыс беруге болады, ал қызмет\u00adкер оны есікке дейін жеткізеді.",
        ),
        ("a5", "Кітапхана – ауылдың жүрегі. Біз оны аймақтыӊ барлық баласы үшін аштық."),
        ("a6", "жазылу тегін"),
        ("a7", "кітап он төрт күнге беріледі"),
        ("a8", "Жыл\tКітап саны\n2025\t\n2026\t12 000"),
        ("a9", "Алғашқы оқырмандар"),
        ("b1", "Балалар 📚 белгісін 😀 таңдап, оны кітапхананыӊ 🏛 эмблемасы етуге дауыс берді."),
        ("b2", f"Сайттыӊ беті {HOSTILE} деген жазуды мәтін ретінде көрсетуі тиіс."),
    ),
    notice='Көшіріп басқанда <a href="https://news.example/">Дала хабарына</a> гиперсілтеме қойылуы тиіс. © 2026',
    kind="Теру қатесі түзетілді",
    correction="Екінші абзацтағы «қИқық» сөзі «құқық» деп түзетілді.",
    others=(
        "Ертіс бойындағы ауылдарға жаңа көпір салынады",
        "Мектеп асханаларында көкөніс үлесі өсті",
        "Құстардың көктемгі қайтуы биыл екі апта ерте басталды",
    ),
)

RUSSIAN = Sample(
    language="ru",
    headline="В посёлке открылась библиотека, которую ждали пять лет",
    lead="Первыми читателями стали сто двадцать детей и их родители. В фонде двенадцать тысяч книг.",
    dateline="Бурабай. 14 марта. Дала хабары",
    blocks=(("r1", "Здание отапливается солнцем, а записаться можно за пять минут. Так говорит заведущая."),),
    notice='При перепечатке обязательна гиперссылка на <a href="https://news.example/">«Дала хабары»</a>. © 2026',
    kind="Исправлена ошибка в фактах",
    correction="Число книг исправлено: двенадцать тысяч, а не двадцать.",
    others=("Через Иртыш построят новый мост", "В школьных столовых стало больше овощей"),
)

ENGLISH = Sample(
    language="en",
    headline="A library the village waited five years for opens its doors",
    lead="The first readers were a hundred and twenty children and their parents. Twelve thousand books wait for them.",
    dateline="Burabay. 14 March. Dala Habary",
    blocks=(("e1", "The building is heated by the sun, and joining takes five minuts, the librarian says."),),
    notice='Reprints must link to <a href="https://news.example/">Dala Habary</a>. © 2026',
    kind="A fact is corrected",
    correction="The number of books was corrected: twelve thousand, not twenty.",
    others=("A new bridge across the Irtysh", "More vegetables in school canteens"),
)

SAMPLES = {sample.language: sample for sample in (KAZAKH, RUSSIAN, ENGLISH)}
