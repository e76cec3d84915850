from __future__ import annotations

import threading
from pathlib import Path

import pytest

from editor.language import Lexicon, TextContext
from editor.language.kazakh.endings import stems
from editor.language.kazakh.harmony import rows_of
from editor.language.spelling import SpellingCheck

# Checked by hand: number, possessive, case, and what is derived of them.
PARADIGMS = {
    "қала": "қалалар қаласы қаланың қаланы қалаға қалада қаладан қаламен қалаларда қаласында қалалық қаладағы",
    "мектеп": "мектептер мектебі мектептің мектепті мектепке мектепте мектептен мектеппен мектебінде мектептердің",
    "қазақ": "қазақтар қазағы қазақтың қазақты қазаққа қазақта қазақтан қазақпен қазақтарға",
    "көл": "көлдер көлі көлдің көлді көлге көлде көлден көлмен көлінің көлдердің көлдегі",
    "заң": "заңдар заңы заңның заңды заңға заңда заңнан заңмен заңында заңсыз",
    "сөз": "сөздер сөзі сөздің сөзді сөзге сөзде сөзден сөзбен сөзінде сөздеріне",
    "тау": "таулар тауы таудың тауды тауға тауда таудан таумен тауларға",
    "апрель": "апрельдің апрельде апрельден",
}
WRONG = "қалалер қаланің мектепдің қазақы көлның заңдың сөзмен тауның қалаға-да қаласды мектептарға"


@pytest.mark.parametrize(("stem", "forms"), PARADIGMS.items())
def test_regular_forms_lead_back_to_their_stem(stem: str, forms: str) -> None:
    for form in forms.split():
        assert (stem, False) in list(stems(form)), form


def test_what_breaks_harmony_or_assimilation_is_no_form() -> None:
    for form in WRONG.split():
        assert not {stem for stem, _ in stems(form)} & set(PARADIGMS), form


def test_harmony_is_that_of_the_last_vowel_that_tells() -> None:
    assert rows_of("қала") == {"back"}
    assert rows_of("мектеп") == {"front"}
    assert rows_of("такси") == {"back", "front"}


def test_names_are_known_with_their_endings_and_in_any_case(lexicon: Lexicon) -> None:
    for word in ("Әзірбайжан", "Әзірбайжанның", "ҚАЗАҚСТАНДА", "Өзбекстанмен", "Қасым-Жомарт"):
        assert lexicon.knows(word, "kk"), word
    assert not lexicon.knows("Изірбайжан", "kk")
    assert not lexicon.knows("Әзірбайжан", "ru")


def test_a_bare_machine_says_which_dictionaries_it_lacks(tmp_path: Path) -> None:
    assert [(m.language, m.package) for m in Lexicon([tmp_path]).missing()] == [
        ("kk", "hunspell-kk"), ("ru", "hunspell-ru"), ("en", "hunspell-en-us"),
    ]  # fmt: skip


def test_what_is_ready_opens_no_dictionary_at_the_first_text(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "ru_RU.aff").write_text("SET UTF-8\n", encoding="ascii")
    (tmp_path / "ru_RU.dic").write_text("2\nправительство\nзакон\n", encoding="utf-8")
    opened: list[str] = []
    open_one = Lexicon._open

    def noted(lexicon: Lexicon, name: str) -> object:
        opened.append(name)
        return open_one(lexicon, name)

    monkeypatch.setattr(Lexicon, "_open", noted)
    lexicon = Lexicon([tmp_path])
    lexicon.get_ready()
    assert sorted(opened) == ["en_US", "kk_KZ", "ru_RU"]
    assert lexicon.verdict("закон", "ru") == "known"
    assert lexicon.verdict("қала", "kk") == "known"
    assert len(opened) == 3


def test_no_russian_dictionary_is_read_for_a_word_with_kazakh_letters(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(Lexicon, "_open", lambda _lexicon, name: pytest.fail(f"{name} was read"))
    assert not Lexicon([tmp_path]).knows("жұмыс", "ru")


def test_a_dictionary_in_a_folder_with_a_kazakh_name_is_used(tmp_path: Path) -> None:
    folder = tmp_path / "сөздік қоры"
    folder.mkdir()
    (folder / "ru_RU.aff").write_text("SET KOI8-R\n", encoding="ascii")
    (folder / "ru_RU.dic").write_text("2\nправительство\nзакон\n", encoding="koi8-r")
    lexicon = Lexicon([folder])
    assert lexicon.knows("правительство", "ru")
    assert not lexicon.knows("правителство", "ru")
    assert not lexicon.knows("қала😀", "ru")
    assert [m.language for m in lexicon.missing()] == ["kk", "en"]
    (issue,) = SpellingCheck().examine("Новый правителство", TextContext("ru", lexicon))
    assert (issue.start, issue.suggestions) == (6, ("правительство",))


def test_kazakh_is_not_called_misspelt_yet(lexicon: Lexicon) -> None:
    assert not lexicon.can_spell("kk")
    assert list(SpellingCheck().examine("ққққққ", TextContext("kk", lexicon))) == []


def test_the_binding_brings_english() -> None:
    lexicon = Lexicon()
    assert lexicon.can_spell("en")
    (issue,) = SpellingCheck().examine("The goverment doesn't know Astana", TextContext("en", lexicon))
    assert issue.suggestions[0] == "government"


def test_a_lexicon_may_be_asked_from_many_threads_at_once() -> None:
    lexicon = Lexicon(())
    answers: list[bool] = []
    gate = threading.Barrier(8)

    def ask() -> None:
        gate.wait()
        answers.append(lexicon.knows("жағдайда", "kk"))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [True] * 8
