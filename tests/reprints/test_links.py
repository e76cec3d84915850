"""Links to us on pages of others: place, rel, and every way of hiding one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.reprints.hiding import declarations
from editor.reprints.links import Link, OurAddresses, links_to_us
from editor.reprints.page import Fetched, read_page
from editor.reprints.rule import ReprintRule, judge
from tests.reprints.pages import OUR_SITE, copied

OURS = OurAddresses.of([OUR_SITE], [f"{OUR_SITE}/12-kopir.html"])
TEXT = ["Қалада жаңа көпір ашылды деп хабарлады әкімдік бүгін таңертең.", "Оның ұзындығы екі жүз метр болды екен."]
LINK = f'<a href="{OUR_SITE}/12-kopir.html">Алатау</a>'


def found(before: str = "", after: str = "", head: str = "") -> list[Link]:
    page = read_page(Fetched("https://copy.example/x", copied("Көпір", TEXT, before=before, after=after, head=head)))
    return links_to_us(page, OURS, " ".join(TEXT))


def test_where_a_link_leads_and_where_it_stands() -> None:
    (first,) = found(before=f"<p>Дереккөз: {LINK}</p>")
    assert (first.leads_to, first.in_first_paragraph, first.unfollowed, first.hidden) == ("article", True, (), "")
    (last,) = found(after='<p>Дереккөз: <a href="http://www.alatau.example/?utm=1">Алатау</a></p>')
    assert (last.leads_to, last.in_first_paragraph) == ("agency", False)
    assert found(after='<p><a href="https://alatau.example.evil.example/">Алатау</a></p>') == []
    assert found(after='<p><a href="//[broken">?</a></p>') == []


def test_a_link_within_the_first_paragraph_itself_is_there() -> None:
    data = copied("Көпір", TEXT).replace("әкімдік".encode(), LINK.replace("Алатау", "әкімдік").encode())
    page = read_page(Fetched("https://copy.example/x", data))
    assert [link.in_first_paragraph for link in links_to_us(page, OURS, " ".join(TEXT))] == [True]


@pytest.mark.parametrize("rel", ["nofollow", "ugc", "sponsored", "NOFOLLOW noopener"])
def test_links_that_machines_are_told_not_to_follow(rel: str) -> None:
    (link,) = found(before=f'<p><a rel="{rel}" href="{OUR_SITE}/">Алатау</a></p>')
    assert link.unfollowed == (rel.lower().split()[0],)
    assert not link.is_good
    assert found(before=f'<p><a rel="noopener" href="{OUR_SITE}/">Алатау</a></p>')[0].is_good


@pytest.mark.parametrize(
    ("wrapped", "head", "reason"),
    [
        ('<div style="display: none">{}</div>', "", "display"),
        ('<p style="visibility:hidden">{}</p>', "", "visibility"),
        ('<p style="font-size:0">{}</p>', "", "font_size"),
        ('<p style="font-size: 0px !important">{}</p>', "", "font_size"),
        ('<p style="opacity:0">{}</p>', "", "opacity"),
        ('<p aria-hidden="true">{}</p>', "", "aria"),
        ("<p hidden>{}</p>", "", "attribute"),
        ("<noscript>{}</noscript>", "", "noscript"),
        ("<!-- {} -->", "", "comment"),
        ('<p style="position:absolute;left:-9999px">{}</p>', "", "off_screen"),
        ('<p style="text-indent:-9999px">{}</p>', "", "off_screen"),
        ('<p style="width:1px;height:1px;overflow:hidden">{}</p>', "", "clipped"),
        ('<p class="src">{}</p>', "<style>.src a { display:none }</style>", "display"),
        ('<p id="s">{}</p>', "<style>/* .x{} */ p#s{visibility:hidden}</style>", "visibility"),
        (
            '<p class="a"><b class="x">{}</b></p>',
            "<style>.a > .x, h2 {position:fixed;top:-99em}</style>",
            "off_screen",
        ),
        ('<p class="w">{}</p>', "<style>body{background:#fff} .w a{color:#fefefe}</style>", "colour"),
        ('<p style="background:#102030"><span style="color:rgb(16, 32, 48)">{}</span></p>', "", "colour"),
    ],
)
def test_a_hidden_link_is_seen_to_be_hidden(wrapped: str, head: str, reason: str) -> None:
    (link,) = found(before=wrapped.format(LINK), head=head)
    assert link.hidden == reason


@pytest.mark.parametrize(
    ("wrapped", "head"),
    [
        ("<p>{}</p>", "<style>a:hover{display:none} .other{display:none} @media print{.p{display:none}}</style>"),
        ('<p style="color:#fff;background:#000">{}</p>', ""),
        ('<p style="visibility:hidden"><span style="visibility:visible">{}</span></p>', ""),
        ('<p style="margin-left:-20px;font-size:10px;opacity:0.9">{}</p>', ""),
        ('<p class="p">{}</p>', "<style>@media print { .p { display:none } } @font-face{src:x}</style>"),
        ('<div class="a"></div><p>{}</p>', "<style>.a a{display:none}</style>"),
    ],
)
def test_a_link_that_readers_see_is_not_called_hidden(wrapped: str, head: str) -> None:
    assert [link.hidden for link in found(before=wrapped.format(LINK), head=head)] == [""]


def test_a_link_without_words_is_hidden() -> None:
    assert found(before=f'<p><a href="{OUR_SITE}/"> </a></p>')[0].hidden == "no_words"


@given(text=st.text(max_size=200))
def test_any_style_is_read_without_an_error(text: str) -> None:
    assert all(name == name.strip() for name in declarations(text))


GOOD = Link(OUR_SITE, "agency", True, (), "", "Алатау")
LOW = Link(OUR_SITE, "agency", False, ("nofollow",), "", "Алатау")


def test_the_verdict_follows_the_rule() -> None:
    rule = ReprintRule()
    assert judge(rule, None, [], [])[0] == "not_ours"
    assert judge(rule, 0.2, [], [])[0] == "allowed"
    assert judge(rule, 0.5, [LOW, GOOD], [])[0] == "kept"
    outcome, reasons = judge(rule, 0.5, [LOW], [])
    assert (outcome, [one.code for one in reasons]) == ("broken", ["not_first", "unfollowed"])
    assert judge(rule, 0.5, [], [])[1][0].code == "no_link"
    assert judge(ReprintRule(link=False), 1.0, [], [])[0] == "kept"
    assert judge(ReprintRule(notice=True), 1.0, [GOOD], [])[1][0].code == "no_notice"
    assert judge(ReprintRule(notice=True), 1.0, [GOOD], ["ru"])[0] == "kept"


@given(share=st.floats(0, 1), links=st.lists(st.sampled_from([GOOD, LOW]), max_size=3), free=st.integers(0, 100))
def test_asking_for_less_never_breaks_a_page_that_kept_more(share: float, links: list[Link], free: int) -> None:
    strict, mild = ReprintRule(free_share=free), ReprintRule(free_share=free, first_paragraph=False, followed=False)
    if judge(strict, share, links, [])[0] != "broken":
        assert judge(mild, share, links, [])[0] != "broken"
