"""Reports as W3C Web Annotations and as CSV: what they say, and a sentence for each mistake."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.errors import UserMistake
from editor.reports import IncomingReport
from editor.reports.intake.annotations import Position, reports_from
from editor.reports.intake.files import parse_reports, read_reports
from tests.reports.house import WRONG, House

PAGE = "https://alatau.example/news/zhana-kitaphana"
QUOTE = {"type": "TextQuoteSelector", "exact": WRONG, "prefix": "оқырмандардың ", "suffix": " білмейтінін"}
PLACE = {"type": "TextPositionSelector", "start": 3, "end": 8}


def annotation(selector: object = None, **values: Any) -> dict[str, Any]:
    """As the model has it."""
    given = {"source": PAGE, "selector": selector or QUOTE}
    start = {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://a.example/1", "type": "Annotation"}
    return {**start, "target": given, **values}


@pytest.mark.parametrize(
    "shape",
    [
        annotation(),
        [annotation()],
        {"type": "AnnotationPage", "items": [annotation()]},
        {"type": ["AnnotationCollection"], "first": {"type": "AnnotationPage", "items": [annotation()]}},
        annotation([PLACE, QUOTE]),
        annotation({"type": "XPathSelector", "value": "/p[2]", "refinedBy": QUOTE}),
        annotation(target=[{"source": {"id": PAGE}, "selector": QUOTE}]),
    ],
)
def test_the_words_and_what_stands_around_them_are_read(shape: object) -> None:
    ((report, position),) = parse_reports(json.dumps(shape))
    assert (report.quote, report.prefix, report.suffix) == (WRONG, "оқырмандардың ", " білмейтінін")
    assert (report.url, position) == (PAGE, None)
    assert report.idempotency_key.startswith("annotation:")


def test_bodies_are_a_suggestion_where_they_edit_and_a_comment_elsewhere() -> None:
    bodies = [
        {"type": "TextualBody", "value": "құқық", "purpose": "editing"},
        {"type": "TextualBody", "value": "қате", "purpose": "commenting"},
        "тағы",
    ]
    ((report, _),) = reports_from(annotation(body=bodies))
    assert (report.suggestion, report.comment) == ("құқық", "қате\nтағы")
    ((report, _),) = reports_from(annotation(bodyValue="құқық", motivation="editing"))
    assert (report.suggestion, report.comment) == ("құқық", "")


def test_a_position_alone_is_the_words_that_stand_there(house: House) -> None:
    article = house.article()
    ((report, position),) = reports_from(annotation(PLACE))
    assert (report.quote, position) == ("", Position(3, 8))
    whole = house.desk.at_position(IncomingReport("", article=article), 5, 14)
    assert (whole.prefix, whole.quote, whole.suffix[:7]) == ("Жаңа ", "кітапхана", " ашылды")
    assert house.desk.receive(whole, door="file").report.place_status == "found"
    for wrong in (IncomingReport("", article=article), IncomingReport("", url="https://elsewhere.example")):
        with pytest.raises(UserMistake) as caught:
            house.desk.at_position(wrong, 5, 10**6)
        assert caught.value.code == "position_unknown"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (annotation(target=PAGE), "selector_missing"),
        (annotation({"type": "TextQuoteSelector"}), "quote_missing"),
        (annotation({"type": "TextPositionSelector", "start": 9, "end": 3}), "selector_missing"),
        ({"type": "AnnotationPage", "items": [annotation(), 7]}, "not_an_object"),
    ],
)
def test_an_annotation_without_words_is_refused_in_a_sentence(data: object, code: str) -> None:
    with pytest.raises(UserMistake) as caught:
        parse_reports(json.dumps(data))
    assert caught.value.code == code
    assert caught.value.message.startswith("Annotation ")


LEAVES = (
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(["TextQuoteSelector", "exact"])
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["type", "selector", "source", "exact", "refinedBy", "value"]), inner)
    ),
    max_leaves=12,
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a loaded machine draws values slowly
@given(VALUES, VALUES, VALUES)
def test_whatever_stands_in_an_annotation_is_a_report_or_a_sentence(target: Any, body: Any, motivation: Any) -> None:
    found = []
    with suppress(UserMistake):
        found = reports_from(annotation(target=target, body=body, motivation=motivation))
    assert all(report.quote.strip() or position is not None for report, position in found)


PAGED = {"type": "AnnotationPage", "items": [annotation(id="http://a.example/1")]}
NEXT = {"type": "AnnotationPage", "items": annotation(id="http://a.example/2")}


@pytest.mark.parametrize(
    "shape",
    [
        {"type": "AnnotationCollection", "total": 2, "first": {**PAGED, "next": NEXT}},
        {"type": ["BasicContainer", "AnnotationCollection"], "items": [*PAGED["items"], NEXT["items"]]},
        [PAGED, NEXT],
        {**PAGED, "next": NEXT},
    ],
)
def test_every_page_that_the_file_holds_is_read_in_order(shape: object) -> None:
    keys = [report.idempotency_key for report, _ in reports_from(shape)]
    assert keys == [reports_from(annotation(id=f"http://a.example/{n}"))[0][0].idempotency_key for n in (1, 2)]


def test_a_collection_without_its_pages_says_so() -> None:
    with pytest.raises(UserMistake) as caught:
        reports_from({"type": "AnnotationCollection", "total": 9, "first": "http://a.example/page1"})
    assert caught.value.code == "pages_elsewhere"
    with pytest.raises(UserMistake) as caught:
        parse_reports('{"type": "AnnotationPage", "items": []}')
    assert caught.value.code == "empty"


def test_a_position_that_refines_words_or_a_position_counts_from_their_beginning() -> None:
    whole = {"type": "TextQuoteSelector", "exact": f"деп {WRONG} туралы", "prefix": "бұл ", "suffix": " сөз"}
    ((report, place),) = reports_from(annotation({**whole, "refinedBy": {**PLACE, "start": 4, "end": 4 + len(WRONG)}}))
    assert (report.quote, report.prefix, report.suffix, place) == (WRONG, "бұл деп ", " туралы сөз", None)
    around = {"type": "TextPositionSelector", "start": 100, "end": 200, "refinedBy": PLACE}
    assert reports_from(annotation(around))[0][1] == Position(103, 108)


def test_the_target_with_words_is_taken_and_names_may_tell_their_vocabulary() -> None:
    target = ["http://a.example/picture.png", {"source": PAGE, "selector": {**QUOTE, "type": "oa:TextQuoteSelector"}}]
    given = {**annotation(), "type": "http://www.w3.org/ns/oa#Annotation", "target": target}
    body = {"type": "Choice", "items": [{"value": "құқық", "purpose": "editing"}, {"value": "не басқа"}]}
    ((report, _),) = parse_reports(json.dumps({**given, "body": body}))
    assert (report.url, report.quote, report.suggestion, report.comment) == (PAGE, WRONG, "құқық", "не басқа")


def test_json_in_utf_16_is_read(tmp_path: Path) -> None:
    path = tmp_path / "one.jsonld"
    path.write_text(json.dumps(annotation(), ensure_ascii=False), encoding="utf-16")
    assert read_reports(path)[0][0].quote == WRONG


@pytest.mark.parametrize("told", ["sep=;\r\n", '"sep=;"\r\n', "SEP=;\n"])
def test_the_line_in_which_excel_says_what_parts_the_cells_is_no_report(tmp_path: Path, told: str) -> None:
    path = tmp_path / "reports.csv"
    path.write_text(told + "quote;comment\r\nбір;a,b,c\r\n ; \r\n", encoding="utf-8-sig", newline="")
    ((report, _),) = read_reports(path)
    assert (report.quote, report.comment) == ("бір", "a,b,c")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
def test_a_table_is_read_by_the_names_of_its_columns(tmp_path: Path, delimiter: str, encoding: str) -> None:
    rows = [
        ("Страница", "Ошибка", "До", "Правильно", "Заметка"),
        (PAGE, "библеотека", "В городе открылась новая городская ", '"библиотека, да"'.replace('"', '""'), "x"),
        ("", "", "", "", ""),
        (PAGE, "читатили", "Довольны все ", "читатели", ""),
    ]
    lines = [delimiter.join(f'"{cell}"' for cell in row) for row in rows]
    path = tmp_path / "reports.csv"
    path.write_text("\r\n".join(lines), encoding=encoding, newline="")
    (first, _), (second, _) = read_reports(path)
    assert (first.quote, first.url, first.suggestion) == ("библеотека", PAGE, '"библиотека, да"')
    assert (second.quote, second.prefix, second.comment) == ("читатили", "Довольны все ", "")


@pytest.mark.parametrize(
    "head",
    [
        "Ссылка,Текст ошибки,Как правильно?",
        "Link,Words,Correction",
        "Сілтеме,Қате сөз,Дұрысы қалай?",
        "URL:,error *,correct",
    ],
)
def test_a_table_may_be_headed_as_people_head_one(tmp_path: Path, head: str) -> None:
    path = tmp_path / "reports.csv"
    path.write_text(f"{head}\n{PAGE},библеотека,библиотека\n", encoding="utf-8")
    ((report, _),) = read_reports(path)
    assert (report.url, report.quote, report.suggestion) == (PAGE, "библеотека", "библиотека")


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("url,comment\nx,y\n", "column_missing", "quote"),
        ("", "empty", "nothing"),
        ("quote,url\n\x00\x00,a\n", "csv_damaged", "table"),
        ("quote,url\nа,б\n" + "x" * 1_001 + ",y\n", "quote_too_long", "Line 3"),
        ("quote,url\n", "empty", "no reports"),
        ("quote,url\n,https://a.example\n", "quote_missing", "Line 2"),
        ("quote,revision\nсөз,екі\n", "wrong_type", "Line 2"),
        ('quote,comment\nсөз,"бір\nекі"\n\n,жоқ\n', "quote_missing", "Line 5"),
        ("quote,url\n" + "x" * 70_000 + ",y\n", "csv_damaged", "table"),
    ],
)
def test_a_table_that_cannot_be_used_is_refused_in_a_sentence(tmp_path: Path, text: str, code: str, said: str) -> None:
    path = tmp_path / "reports.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserMistake) as caught:
        read_reports(path)
    assert caught.value.code == code
    assert said in caught.value.message
