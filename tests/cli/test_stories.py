"""One story in several languages, from the command line."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Qalam


def _import(qalam: Qalam, tmp_path: Path, headline: str, language: str) -> int:
    page = tmp_path / f"{language}.txt"
    page.write_text(f"{headline}\n\n{headline}.\n", encoding="utf-8")
    found: int = qalam("import", page, "--language", language, "--json").json["articles"][0]["id"]
    return found


def test_a_story_is_translated_linked_and_unlinked(qalam: Qalam, tmp_path: Path) -> None:
    kazakh = _import(qalam, tmp_path, "Көпір ашылды", "kk")
    english = _import(qalam, tmp_path, "A bridge opens", "en")
    translated = qalam("article", "translate", kazakh, "--to", "ru", "--json").json
    assert [one["tag"] for one in translated["versions"]] == ["kk", "ru"]
    linked = qalam("article", "link", english, translated["article"], "--json").json
    assert [(one["id"], one["tag"]) for one in linked["versions"]] == [
        (kazakh, "kk"),
        (english, "en"),
        (translated["article"], "ru"),
    ]
    shown = qalam("article", "show", kazakh, "--json").json
    assert [one["tag"] for one in shown["versions"]] == ["en", "ru"]
    again = qalam("article", "translate", kazakh, "--to", "en", "--json")
    assert (again.code, again.json["error"]["code"]) == (1, "version_is_there")
    alone = qalam("article", "unlink", kazakh, "--json").json
    assert [one["id"] for one in alone["versions"]] == [kazakh]
    assert "A bridge opens" in qalam("article", "versions", english).out
