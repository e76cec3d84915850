"""`qalam site`: a theme of one's own, and a look over what was built."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Qalam


@pytest.fixture
def published(qalam: Qalam, page: Path) -> Path:
    """The folder of a site with one article."""
    qalam("import", page)
    qalam("fix", 1, "--all-safe")
    assert qalam("publish", 1).code == 0
    assert qalam("worker", "run", "--once").code == 0
    return Path(qalam("site", "build", "--json").json["folder"])


def test_a_theme_is_exported_changed_set_and_seen_on_the_page(qalam: Qalam, published: Path, tmp_path: Path) -> None:
    theme = tmp_path / "theme"
    assert "article.html" in qalam("site", "theme", "export", theme, "--json").json["files"]
    assert qalam("site", "theme", "check", theme).code == 0
    again = qalam("site", "theme", "export", theme)
    assert (again.code, "not empty" in again.err) == (1, True)
    path = theme / "article.html"
    path.write_text(path.read_text().replace("<article data", '<p class="own">Өз үлгі</p>\n<article data'))
    (theme / "site.css").write_text("p { color: green }\n")
    assert qalam("site", "theme", "set", theme).code == 0
    qalam("site", "build")
    assert "Өз үлгі" in next(published.glob("1-*.html")).read_text()
    assert (published / "site.css").read_text() == "p { color: green }\n"
    assert qalam("site", "theme", "set").code == 0
    qalam("site", "build")
    assert "Өз үлгі" not in next(published.glob("1-*.html")).read_text()


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("article.html", "{{headline}}</h1>", "{{headlines}}</h1>", ":40: there is no slot “headlines” here"),
        ("article.html", "{{{notice}}}\n", "", ":1: the slot “notice” is missing"),
        ("article.html", "{{headline}}</h1>", "{{{headline}}}</h1>", ":40: “headline” is text"),
        ("parts/notice.html", "{{{notice}}}", "{{notice}}", ":1: “notice” is HTML"),
        ("parts/lead.html", "{{lead}}", "{{lead}} <i onclick='x()'>", ":1: the attribute “onclick” is not allowed"),
        ("index.html", "</body>", "<script>alert(1)</script></body>", "a script may only come from a file of the site"),
        ("index.html", "</body>", "<img src='https://ads.example/x.png' alt=''></body>", "has to lie on the site"),
        ("parts/lead.html", "{{lead}}", "{{lead}} {{the lead}}", ":1: “{{the lead}}” is no slot"),
        ("labels.json", "{", "{{", "it is not JSON"),
    ],
)
def test_what_is_wrong_with_a_theme_is_said_where_it_stands(
    qalam: Qalam, tmp_path: Path, file: str, old: str, new: str, told: str
) -> None:
    theme = tmp_path / "theme"
    qalam("site", "theme", "export", theme)
    text = (theme / file).read_text()
    assert old in text
    (theme / file).write_text(text.replace(old, new, 1))
    answer = qalam("site", "theme", "check", theme)
    assert answer.code == 1
    assert answer.out.startswith(f"{file}:")
    assert told in answer.out


def test_who_gives_the_site_another_place_or_address_is_told_to_build_it(
    qalam: Qalam, published: Path, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    assert "`qalam site build`" in qalam("channel", "set", "site", f"folder={tmp_path / 'elsewhere'}").out
    assert "`qalam site build`" not in qalam("channel", "set", "site", f"folder={tmp_path / 'elsewhere'}").out
    assert "`qalam site build`" not in qalam("channel", "set", "word", f"folder={tmp_path / 'elsewhere'}").out
    assert "`qalam site build`" in qalam("agency", "set", "site_url=https://new.example/kk").out
    assert qalam("site", "build").code == 0
    assert qalam("site", "check").out.endswith("nothing is wrong.\n")


@pytest.mark.parametrize("command", ["check", "set"])
def test_a_theme_that_is_not_there_is_named_with_a_way_to_begin_one(
    qalam: Qalam, published: Path, tmp_path: Path, command: str
) -> None:
    (tmp_path / "theme.zip").touch()
    for name in ("none", "theme.zip"):
        answer = qalam("site", "theme", command, tmp_path / name)
        assert answer.code == 1
        assert f"There is no folder {tmp_path / name} with a theme." in answer.err
        assert "`qalam site theme export FOLDER`" in answer.err


def test_a_broken_theme_is_not_taken(qalam: Qalam, published: Path, tmp_path: Path) -> None:
    theme = tmp_path / "theme"
    (theme / "parts").mkdir(parents=True)
    (theme / "parts" / "lead.html").write_text("<p>{{nothing}}</p>\n")
    answer = qalam("site", "theme", "set", theme)
    assert answer.code == 1
    assert "parts/lead.html:1" in answer.err
    assert qalam("site", "build").code == 0


def test_the_look_over_a_site_finds_nothing_and_then_what_was_spoiled(qalam: Qalam, published: Path) -> None:
    clean = qalam("site", "check", "--json")
    assert (clean.code, clean.json["troubles"]) == (0, [])
    assert clean.json["pages"] > 4
    next(published.glob("day-*.html")).unlink()
    page = published / "topics.html"
    page.write_text(page.read_text().replace("<h1", "<img src='icon.svg'><h1"))
    spoiled = qalam("site", "check")
    assert spoiled.code == 1
    assert "leads nowhere" in spoiled.out
    assert "topics.html:" in spoiled.out
