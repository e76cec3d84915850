"""`qalam dictionary` and `qalam article ignore`: what the newsroom tells its proofreader."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.bootstrap import Newsroom
from editor.language import lexicon
from editor.publishing.worker import Worker
from tests.cli.conftest import Qalam
from tests.components import require_kazakh_dictionary


def _spelling(qalam: Qalam) -> list[str]:
    found = qalam("check", 1, "--json").json["findings"]
    return [finding["text"] for finding in found if finding["check"] == "spelling"]


@pytest.fixture
def kazakh_dictionary() -> None:
    require_kazakh_dictionary()


@pytest.fixture
def article(qalam: Qalam, tmp_path: Path) -> Qalam:
    page = tmp_path / "new.txt"
    page.write_text(
        "Жаңа хабтар ашылды\n\nҚалада квазихабтар ашылды. Тағы да квазихабтар туралы жаңалық айтылды.\n", "utf-8"
    )
    qalam("import", page)
    return qalam


@pytest.mark.usefixtures("kazakh_dictionary")
def test_an_added_word_is_known_with_its_endings_and_a_removed_one_is_not(article: Qalam) -> None:
    assert "квазихабтар" in _spelling(article)
    assert article("dictionary", "add", "квазихаб", "--json").json == {"added": 1}
    assert "квазихабтар" not in _spelling(article)
    assert article("spell", "квазихабтардың", "--json").json[0]["verdict"] == "known"
    (entry,) = article("dictionary", "list", "--json").json["words"]
    assert (entry["word"], entry["language"]) == ("квазихаб", "kk")
    assert article("dictionary", "remove", "квазихаб").code == 0
    assert "квазихабтар" in _spelling(article)
    refused = article("dictionary", "remove", "квазихаб", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "word_not_in_dictionary")


@pytest.mark.parametrize("word", ["екі сөз", "", "123", "а" * 61])
def test_what_is_not_one_word_is_refused_and_nothing_is_added(qalam: Qalam, word: str) -> None:
    refused = qalam("dictionary", "add", "хаб", word, "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "not_one_word")
    assert qalam("dictionary", "list", "--json").json == {"words": []}


def test_a_list_goes_out_and_comes_in(qalam: Qalam, tmp_path: Path) -> None:
    qalam("dictionary", "add", "ңөғ", "ақпаратхаб", "--language", "kk")
    assert qalam("dictionary", "export", tmp_path / "words.txt").code == 0
    qalam("dictionary", "remove", "ңөғ", "ақпаратхаб")
    (tmp_path / "more.txt").write_text("# біздің сөздер\n\n" + (tmp_path / "words.txt").read_text("utf-8"), "utf-8")
    assert qalam("dictionary", "import", tmp_path / "more.txt", "--json").json == {"added": 2}
    assert qalam("dictionary", "import", tmp_path / "more.txt", "--json").json == {"added": 0}
    refused = qalam("dictionary", "import", tmp_path / "gone.txt", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "file_unreadable")


def test_a_table_and_a_hunspell_dictionary_go_out_and_come_in_with_who_and_when(qalam: Qalam, tmp_path: Path) -> None:
    qalam("dictionary", "add", "квазихаб", "--language", "kk")
    qalam("dictionary", "add", "квазихабрик", "--language", "ru")
    table, stems = tmp_path / "words.tsv", tmp_path / "words.dic"
    assert qalam("dictionary", "export", table, "--all-languages", "--json").json["words"] == 2
    assert qalam("dictionary", "export", stems, "--language", "ru", "--json").json["words"] == 1
    assert stems.read_text("utf-8") == "1\nквазихабрик\n"
    before = qalam("dictionary", "list", "--json").json
    qalam("dictionary", "remove", "квазихаб")
    qalam("dictionary", "remove", "квазихабрик", "--language", "ru")
    table.write_text(table.read_text("utf-8").replace(before["words"][0]["added_by"], "Дана"), "utf-8")
    assert qalam("dictionary", "import", table, "--json").json == {"added": 2}
    assert {row["added_by"] for row in qalam("dictionary", "list", "--json").json["words"]} == {"Дана"}
    stems.write_text("2\nмедианет/M\nквазихабрик/A\n", "utf-8")
    assert qalam("dictionary", "import", stems, "--language", "ru", "--json").json == {"added": 1}


@pytest.mark.usefixtures("kazakh_dictionary")
def test_own_words_are_known_here_and_stand_apart_from_the_newsrooms(article: Qalam) -> None:
    assert article("dictionary", "add", "квазихаб", "--personal", "--json").json == {"added": 1}
    assert article("dictionary", "list", "--json").json == {"words": []}
    (entry,) = article("dictionary", "list", "--personal", "--json").json["words"]
    assert (entry["word"], bool(entry["added_by"]), bool(entry["added_at"])) == ("квазихаб", True, True)
    assert "квазихабтар" not in _spelling(article)
    assert article("dictionary", "add", "екі сөз", "--personal", "--json").json["error"]["code"] == "not_one_word"
    assert article("dictionary", "remove", "квазихаб", "--personal").code == 0
    assert "квазихабтар" in _spelling(article)
    refused = article("dictionary", "remove", "квазихаб", "--personal", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "word_not_in_my_dictionary")


def _publish(qalam: Qalam, folder: Path, number: int, text: str) -> None:
    qalam("agency", "set", "name=Qalam Agency")
    page = folder / f"page-{number}.txt"
    page.write_text(f"Жаңа хабар {number}\n\nБүгін жаңалық айтылды.\n\n{text}\n\nТолығырақ кейін айтылады.\n", "utf-8")
    article_id = qalam("import", page, "--language", "kk", "--json").json["articles"][0]["id"]
    assert qalam("publish", article_id, "--channel", "site").code == 0


@pytest.mark.usefixtures("kazakh_dictionary")
def test_a_form_that_stands_in_three_published_articles_is_known_until_it_is_refused(
    qalam: Qalam, tmp_path: Path
) -> None:
    for number in range(3):
        _publish(qalam, tmp_path, number, "Қалада шыныквартал ашылды. Тағы да шыныквартал туралы жаңалық айтылды.")
        assert qalam("spell", "шыныквартал", "--json").json[0]["verdict"] == "misspelt"
        qalam("worker", "run", "--once")  # what it sends is read at once
    assert qalam("dictionary", "list", "--archive", "--json").json["words"] == [
        {"language": "kk", "word": "шыныквартал", "articles": 3}
    ]
    assert qalam("spell", "шыныквартал", "--json").json[0]["verdict"] == "known"
    assert qalam("dictionary", "learn", "--json").json == {"articles": 0, "added": 0, "words": 1}
    assert qalam("dictionary", "learn", "--anew", "--json").json == {"articles": 3, "added": 0, "words": 1}
    assert qalam("dictionary", "remove", "шыныквартал", "--archive").code == 0
    qalam("dictionary", "learn", "--anew")
    assert qalam("spell", "шыныквартал", "--json").json[0]["verdict"] == "misspelt"
    refused = qalam("dictionary", "remove", "шыныквартал", "--archive", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "word_not_of_the_archive")


@pytest.mark.usefixtures("kazakh_dictionary")
def test_what_was_published_before_is_learned_when_it_is_asked_for(qalam: Qalam, tmp_path: Path) -> None:
    for number in range(3):
        _publish(qalam, tmp_path, number, "Қалада шыныквартал ашылды. Тағы да шыныквартал туралы жаңалық айтылды.")
    newsroom = Newsroom()
    Worker(newsroom.database, newsroom.clock, newsroom.publishing).run_once()  # as before the archive was read
    newsroom.close()
    assert qalam("dictionary", "learn", "--json").json == {"articles": 3, "added": 1, "words": 1}


def test_a_machine_without_dictionaries_works_and_says_what_is_missing_and_how_to_get_it(
    qalam: Qalam, article: Qalam, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("dictionary_folders", "_library_folders"):
        monkeypatch.setattr(f"editor.language.lexicon.{name}", lambda: ())
    assert _spelling(article) == []
    assert article("check", 1).code in (0, 1)
    examined = article("doctor", "--json").json["examined"]
    missing = [row for row in examined if row["name"].startswith("Dictionary") and row["state"] == "missing"]
    assert [row["name"][-2:] for row in missing] == ["kk", "ru", "en"]
    for row, package in zip(missing, ("hunspell-kk", "hunspell-ru", "hunspell-en-us"), strict=True):
        assert package in row["hint"]
        assert str(tmp_path / "home" / "dictionaries") in row["hint"]
    refused = article("spell", "қала", "--language", "ru", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "dictionary_missing")
    assert "hunspell-ru" in refused.json["error"]["hint"]


def test_a_dictionary_that_somebody_put_into_the_users_folder_is_used(
    qalam: Qalam, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("editor.language.lexicon._library_folders", lambda: ())
    folder = tmp_path / "home" / "dictionaries"
    monkeypatch.setattr("editor.language.lexicon.dictionary_folders", lambda: (folder,))
    folder.mkdir(parents=True)
    (folder / "ru_RU.aff").write_text("SET UTF-8\n", "utf-8")
    (folder / "ru_RU.dic").write_text("1\nхабрик\n", "utf-8")
    judged = qalam("spell", "хабрик", "хабрек", "--language", "ru", "--json").json
    assert [row["verdict"] for row in judged] == ["known", "misspelt"]
    assert judged[1]["suggestions"] == ["хабрик"]


@pytest.mark.usefixtures("kazakh_dictionary")
def test_a_finding_is_ignored_here_and_in_the_article_and_heeded_again(article: Qalam) -> None:
    assert _spelling(article).count("квазихабтар") == 2
    found = article("check", 1, "--json").json["findings"]
    block = next(finding["block"] for finding in found if finding["text"] == "квазихабтар")
    answer = article(
        "article", "ignore", 1, "--check", "spelling", "--words", "квазихабтар", "--block", block, "--json"
    )
    assert len(answer.json["ignored"]) == 2
    assert "квазихабтар" not in _spelling(article)
    numbers = [entry["id"] for entry in answer.json["ignored"]]
    assert article("article", "ignored", 1, "--take-back", *numbers, "--json").json == {"ignored": []}
    assert _spelling(article).count("квазихабтар") == 2
    article("article", "ignore", 1, "--check", "spelling", "--words", "квазихабтар")
    assert "квазихабтар" not in _spelling(article)
    assert article("article", "ignored", 1, "--take-back", 99, "--json").json["error"]["code"] == "unknown_ignored"
    missing = article("article", "ignore", 1, "--check", "spelling", "--words", "жоқ", "--json")
    assert (missing.code, missing.json["error"]["code"]) == (1, "finding_missing")


def test_preflight_leaves_alone_what_is_ignored(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    warned = [finding["text"] for finding in qalam("publish", 1, "--json").json["findings"]]
    assert warned
    found = [
        finding
        for finding in qalam("check", 1, "--json").json["findings"]
        if finding["check"] in ("look-alike", "damaged-letter", "quotes")
    ]
    for finding in found:
        qalam("article", "ignore", 1, "--check", finding["check"], "--words", finding["text"])
    left = {finding["check"] for finding in qalam("publish", 1, "--json").json["findings"]}
    assert not left & {"preflight-letters", "preflight-quotes"}


@pytest.fixture
def _as_if_the_program_had_just_started() -> Iterator[None]:
    """Spellers are shared within a process, whichever home they were made in."""
    lexicon._kazakh_speller.cache_clear()
    yield
    lexicon._kazakh_speller.cache_clear()


@pytest.mark.usefixtures("_as_if_the_program_had_just_started")
@pytest.mark.usefixtures("kazakh_dictionary")
def test_what_was_said_of_words_is_kept_for_the_next_call(qalam: Qalam, tmp_path: Path) -> None:
    # None of them is a word: what is listed ahead need not be remembered.
    words = "".join(f"{stem}{ending}щ\n" for stem in ("қала", "бала", "дала", "жара") for ending in ENDINGS.split())
    first = qalam("spell", "--json", stdin=words).json
    kept = [path.name for path in (tmp_path / "home" / "cache").iterdir()]
    assert "verdicts" in {name.partition("-")[0] for name in kept}
    assert qalam("spell", "--json", stdin=words).json == first


ENDINGS = "ның ға ны да дан мен лар ларға ларды ларда лардан лармен сы сына сын сында сынан"
