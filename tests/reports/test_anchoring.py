"""Where reported words stand today: laws that hold for any text, and the cases that the laws came from."""

from __future__ import annotations

import random
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from editor.language.letters import TO_CYRILLIC
from editor.reports.anchoring import Located, held, locate
from editor.reports.anchoring.folding import fold, words_of
from editor.reports.anchoring.pairing import ALIKE, Pairing, likeness, pair
from tests.strategies import sentences, texts

TEXT = (
    "Жаңа кітапхана ашылды\n"
    "Қалада екі қабатты кітапхана есігін ашты, оқырмандар алғашқы күні екі мың кітап алды.\n"
    "Директор Айгүл Сәрсенова оқырмандардың қИқық білмейтінін, бірақ кітапты сүйетінін айтты.\n"
    "Ғимаратта үш оқу залы, балалар бөлмесі және шағын мұражай бар. Келесі жылы тағы бір зал ашылады.\n"
    "Ескі ғимарат жөндеуге жабылады, ал қоры жаңасына көшірілді."
)


def at(text: str, quote: str, context: int = 64) -> tuple[str, str, str]:
    """The quote with its context, as a reader selects it."""
    start = text.index(quote)
    end = start + len(quote)
    return quote, text[max(0, start - context) : start], text[end : end + context]


def words(text: str, located: Located) -> str | None:
    return None if located.start is None else text[located.start : located.end]


@st.composite
def selections(draw: st.DrawFn) -> tuple[str, int, int]:
    """A text and a stretch of it that holds more than spaces."""
    text = "\n".join(draw(st.lists(sentences(3, 12), min_size=1, max_size=6)))
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, min(len(text), start + 60)))
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return text, start, end


@given(selections())
def test_in_an_unchanged_text_the_place_is_exact_or_there_are_two_of_it(selection: tuple[str, int, int]) -> None:
    text, start, end = selection
    if start == end:
        return
    quote, prefix, suffix = text[start:end], text[max(0, start - 128) : start], text[end : end + 128]
    found = locate(text, quote, prefix, suffix, then=text)
    assert found.status in ("found", "ambiguous")
    if found.status == "found":
        assert (found.start, found.end, found.score) == (start, end, 1.0)
    else:
        whole = fold(prefix).text + fold(quote).text + fold(suffix).text
        assert fold(text).text.count(fold(quote).text) > 1, whole


@given(selections(), st.integers(0, 128), st.text(max_size=20))
def test_a_text_holds_all_of_what_was_cut_from_it_and_a_share_once_it_changed(
    selection: tuple[str, int, int], context: int, other: str
) -> None:
    text, start, end = selection
    if start == end:
        return
    cut = text[start:end], text[max(0, start - context) : start], text[end : end + context]
    assert held(text, *cut) == 1.0
    assert 0.0 <= held(text[:start] + other + text[end:], *cut) <= 1.0


@given(selections(), sentences(4, 10))
@example(("0 0 10", 0, 5), "0 0 0 0")
@example(("0 0 0 0", 0, 7), "0 0 00 0")
@example(("0 0 00000000 00 000000000000 0", 0, 30), "0 0 00000000 00 000000000000")
def test_a_paragraph_put_before_the_words_moves_the_place_by_its_length(
    selection: tuple[str, int, int], added: str
) -> None:
    text, start, end = selection
    if start == end:
        return
    now = f"{added}\n{text}"
    found = locate(now, text[start:end], text[max(0, start - 128) : start], text[end : end + 128], then=text)
    if found.start is not None:
        same = fold(now[found.start : found.end]).text == fold(text[start:end]).text
        assert same or found.status == "already_corrected"
    whole, quote = fold(now).text, fold(text[start:end]).text
    if whole.find(quote) == whole.rfind(quote) and end - start > 3:
        assert (found.start, found.end) == (start + len(added) + 1, end + len(added) + 1)


@given(texts(max_size=80, new_lines=True), texts(max_size=20), texts(max_size=20), texts(max_size=20), st.booleans())
def test_any_text_at_all_gives_a_place_within_it_or_none(
    now: str, quote: str, prefix: str, suffix: str, seen: bool
) -> None:
    found = locate(now, quote, prefix, suffix, then=now[::-1] if seen else None, hint=3)
    assert 0 <= found.score <= 1
    if found.status in ("found", "moved", "already_corrected"):
        assert found.start is not None
        assert found.end is not None
        assert 0 <= found.start < found.end <= len(now)
    else:
        assert (found.start, found.end) == (None, None)


@given(texts(max_size=60, new_lines=True))
def test_folding_knows_the_way_back(text: str) -> None:
    folded = fold(text)
    for offset in range(len(folded.text)):
        start, end = folded.original(offset, offset + 1)
        assert fold(text[start:end]).text == folded.text[offset]
    assert fold(folded.text).text == folded.text


@given(texts(max_size=60, new_lines=True))
@example("_a\u0301b\u2028в-г  д\x1c1\u00b2")
def test_words_are_runs_of_letters_and_digits(text: str) -> None:
    words = words_of(text)
    assert [(text[a:b], a, b) for a, b in zip(words.starts, words.ends, strict=True)] == [
        (match[0], *match.span()) for match in re.finditer(r"\w+", text)
    ]
    assert words.texts == re.findall(r"\w+", text)


def _pegs_word_by_word(old: list[str], new: list[str]) -> list[int]:
    """What `Pairing.to_new` is, written down as slowly as it is said."""
    to_new, taken = [-1] * len(old), set[int]()
    for run in (3, 2):
        old_runs, new_runs = ([tuple(words[k : k + run]) for k in range(len(words) - run + 1)] for words in (old, new))
        once = {words for words, n in Counter(old_runs).items() if n == 1 and new_runs.count(words) == 1}
        for i, words in enumerate(old_runs):
            if words not in once:
                continue
            j = new_runs.index(words)
            if any(to_new[i + k] != -1 or j + k in taken for k in range(run)):
                continue
            for step, a, b in ((1, i, j), (-1, i - 1, j - 1)):
                while 0 <= a < len(old) and 0 <= b < len(new) and old[a] == new[b]:
                    if to_new[a] != -1 or b in taken:
                        break
                    to_new[a] = b
                    taken.add(b)
                    a, b = a + step, b + step
    return to_new


@given(
    st.lists(st.integers(0, 30), max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 12), st.integers(0, 60)), max_size=5),
)
def test_runs_that_stand_once_in_both_texts_are_pegs_and_grow(
    numbers: list[int], moves: list[tuple[int, int, int]]
) -> None:
    old = [f"сөз{number}" for number in numbers]
    new = list(old)
    for first, length, to in moves:  # a stretch is moved, and the word behind it becomes another
        stretch = new[first : first + length]
        del new[first : first + length]
        new[to:to] = [*stretch, f"сөз{first % 7}"]
    pairing = Pairing(words_of(" ".join(old)), words_of(" ".join(new)))
    assert pairing.to_new == _pegs_word_by_word(old, new)
    assert all(pairing.to_old[j] == i for i, j in enumerate(pairing.to_new) if j != -1)
    assert sum(i != -1 for i in pairing.to_old) == sum(j != -1 for j in pairing.to_new)


@given(st.lists(st.sampled_from("абвгд"), max_size=8), st.lists(st.sampled_from("абвгд"), max_size=8))
def test_paired_words_keep_their_order(old: list[str], new: list[str]) -> None:
    found = [position for position, _ in pair(old, new) if position != -1]
    assert found == sorted(set(found))


@given(
    st.lists(st.tuples(*[st.text("абвгд", min_size=3, max_size=6)] * 2, st.sampled_from(["", "ғ", "ған"])), max_size=6)
)
@example([("түш", "еңі", ""), ("гвд", "абв", "")])
@example([("абв", "гда", ""), ("гдб", "вва", "ған"), ("дда", "абб", "ған")])
def test_as_many_other_words_between_two_that_stayed_took_their_places_in_order(
    words: list[tuple[str, str, str]],
) -> None:
    before, after = ["бірінші", "екінші", "үшінші"], ["соңғы", "сөйлем", "бітті"]
    old = [*before, *(f"{one}{end}" for one, _, end in words), *after]
    new = [*before, *(f"{other.upper()}{end}" for _, other, end in reversed(words)), *after]
    assume(all(likeness(one, other) < ALIKE for one in old[3:-3] for other in new[3:-3]))
    carried = Pairing(words_of(" ".join(old)), words_of(" ".join(new))).carry(0, len(old))
    assert [at for at, _ in carried] == list(range(len(old)))


TYPOGRAPHY = {
    "quotes": ('"', "«"),
    "dashes": (" - ", " — "),
    "no-break spaces": (" ", "\u00a0"),
    "soft hyphens": ("а", "а\u00ad"),
    "apostrophes": ("'", "’"),
}


@pytest.mark.parametrize("name", TYPOGRAPHY)
@pytest.mark.parametrize("seen", [True, False], ids=["with the revision", "without it"])
def test_typography_does_not_hide_the_words(name: str, seen: bool) -> None:
    plain = 'Ол "жаңа кітап - жаңа дос" деді. ' + TEXT
    changed = plain.replace(*TYPOGRAPHY[name])
    for then, now in ((plain, plain.replace(*TYPOGRAPHY[name])), (changed, plain)):
        quote = "кітапхана есігін" if then is plain else "кітапхана есігін".replace(*TYPOGRAPHY[name])
        found = locate(now, *at(then, quote), then=then if seen else None)
        assert found.status == "found"
        assert (words(now, found) or "").replace("\u00ad", "").replace("\u00a0", " ") == "кітапхана есігін"


def test_look_alike_letters_do_not_hide_the_words() -> None:
    turned = {ord(cyrillic): latin for latin, cyrillic in TO_CYRILLIC.items() if latin.isascii()}
    seen = TEXT.translate(turned).replace("ң", "ӊ")
    quote, prefix, suffix = at(seen, seen[TEXT.index("шағын мұражай") :][:13])
    found = locate(TEXT, quote, prefix, suffix)
    assert words(TEXT, found) == "шағын мұражай"


def test_case_is_not_folded() -> None:
    text = "Альянс құрылды деп жазды. Бұл альянс құрылды деп жазды."
    found = locate(text, "альянс", "Бұл ", " құрылды", then=text)
    assert found.start == text.index("альянс")


def test_a_letter_that_became_its_look_alike_is_a_correction() -> None:
    then = TEXT.replace("Жаңа", "Жаӊа")
    found = locate(TEXT, *at(then, "Жаӊа"), then=then)
    assert (found.status, words(TEXT, found)) == ("already_corrected", "Жаңа")


def test_a_corrected_word_is_found_and_said_to_be_corrected() -> None:
    now = TEXT.replace("қИқық", "құқық")
    for then in (TEXT, None):
        found = locate(now, *at(TEXT, "қИқық"), then=then)
        assert (found.status, words(now, found)) == ("already_corrected", "құқық"), then


def test_the_same_word_elsewhere_is_not_taken_for_the_corrected_one() -> None:
    then = TEXT + "\nТағы бір жерде қИқық деген сөз тұр екен."
    now = then.replace("оқырмандардың қИқық", "оқырмандардың құқық")
    found = locate(now, *at(then, "қИқық"), then=then)
    assert (found.status, words(now, found)) == ("already_corrected", "құқық")


def test_a_sentence_that_was_taken_out_is_gone_although_it_has_a_twin() -> None:
    twin = "Директор Айгүл Сәрсенова оқырмандардың қИқық білмейтінін, бірақ кітапты сүйетінін білді."
    then = f"{TEXT}\n{twin}"
    now = "\n".join(line for line in then.split("\n") if not line.endswith("айтты."))
    assert locate(now, *at(then, "қИқық"), then=then).status == "gone"


def test_without_the_revision_a_mended_word_is_not_taken_for_the_same_word_in_a_like_sentence() -> None:
    twin = TEXT.split("\n")[2].replace("Директор", "Күзетші").replace("айтты", "қостады")
    now = TEXT.replace("қИқық", "құқық") + "\n" + twin
    found = locate(now, *at(TEXT, "қИқық"))
    assert (found.status, words(now, found)) == ("already_corrected", "құқық")


def test_without_the_revision_the_very_words_in_half_of_their_context_and_a_rival_in_the_other_are_asked_about() -> (
    None
):
    before, behind = "Оқырмандар кітапты алғашқы күні екі рет", "деп оқыды да, директордан түсінік сұрады."
    now = f"{before} қате деп күлді, бірақ оны жазған жоқ.\nЖурналистер болса қате {behind}"
    assert locate(now, "қате", before + " ", " " + behind).status in ("ambiguous", "gone")


@pytest.mark.parametrize(("prefix", "suffix"), [("", ""), ("Қала ", " айтты."), (" ", " ")])
def test_without_the_revision_words_that_stand_twice_in_a_row_are_asked_about(prefix: str, suffix: str) -> None:
    assert locate("Қала көп айтты. Қала көп айтты.", "көп", prefix, suffix).status == "ambiguous"
    assert locate("Қала көп айтты. Қала аз айтты.", "көп", prefix, suffix).start == 5


def test_without_the_revision_the_pieces_of_words_at_the_ends_of_the_context_tell_a_twin_from_the_place() -> None:
    prefix, quote, suffix = "ады. Жаңа стратегиялық ", "ЭЫДҰ", " Астана бағдарламасы серіктесі бұт"
    place = "Қала дамып барады. Жаңа стратегиялық ұйымдары Астана жобасы серіктесі бұтағын атады."
    twin = "Елде тоқтатты. Жаңа стратегиялық ЭЫДҰ Астана бағдарламасы серіктесі дәл осылай деді."
    for now in (f"{place}\n{twin}", f"{twin}\n{place}"):
        found = locate(now, quote, prefix, suffix)
        assert found.start is None or now[found.start : found.end] == "ұйымдары"
    kept = place.replace("ұйымдары", quote).replace("жобасы", "бағдарламасы")
    for now in (f"{kept}\n{twin}", f"{twin}\n{kept}"):
        assert locate(now, quote, prefix, suffix).start == now.index(kept) + kept.index(quote)


def test_without_the_revision_all_of_a_paragraphs_own_context_is_asked_about_where_a_rival_has_the_rest() -> None:
    prefix, quote, suffix = "рмен бірге түсіндірді. Ауыл тұрғындары бойынша ", "цифрландыру", ", екі жүз малға қызмет"
    place = "Министр мұғалімдермен бірге түсіндірді.\nАуыл әкімдері бойынша цифрландыру, екі жүз малға қызмет болады."
    twin = "Жиында басқалар хабарлады.\nАуыл тұрғындары бойынша цифрландыру, екі жүз малға қызмет болады."
    for now in (f"{place}\n{twin}", f"{twin}\n{place}"):
        found = locate(now, quote, prefix, suffix)
        assert found.start is None or found.start == now.index(place) + place.index(quote)
    assert locate(twin, quote, prefix, suffix).start == twin.index(quote)


@pytest.mark.parametrize("order", [(0, 1, 3, 2, 4), (3, 0, 1, 2, 4), (4, 3, 2, 1, 0)])
@pytest.mark.parametrize("quote", ["Ғимаратта", "шағын мұражай", "ашылады"])
def test_without_the_revision_a_moved_paragraph_is_followed_by_its_own_context(
    order: tuple[int, ...], quote: str
) -> None:
    lines = TEXT.split("\n")
    now = "\n".join(lines[number] for number in order)
    quote, prefix, suffix = at(TEXT, quote, 128)
    found = locate(now, quote, prefix.replace("\n", " "), suffix.replace("\n", " "))
    assert (found.status, words(now, found)) == ("found", quote)


def test_without_the_revision_words_in_the_place_of_all_that_was_quoted_are_found_whole() -> None:
    now = TEXT.replace("балалар бөлмесі", "жасөспірімдер кеңістігі, асхана")
    found = locate(now, *at(TEXT, "балалар бөлмесі", 128))
    assert words(now, found) == "жасөспірімдер кеңістігі, асхана"


def test_without_the_revision_a_part_of_a_word_stays_that_part() -> None:
    now = TEXT.replace("кітапты сүйетінін", "кітап сүйетінін")
    found = locate(now, *at(TEXT, "Иқ", 128))
    assert (found.status, words(now, found)) == ("found", "Иқ")


def test_of_two_other_words_in_the_place_of_one_neither_is_taken_for_it() -> None:
    for old, new in (("мұражай", "көрме залы"), ("алғашқы", "жаңадан келген")):
        assert locate(TEXT.replace(old, new), *at(TEXT, old), then=TEXT).status == "gone"


def test_a_moved_paragraph_is_followed() -> None:
    lines = TEXT.split("\n")
    now = "\n".join([lines[0], lines[3], lines[1], lines[2], lines[4]])
    found = locate(now, *at(TEXT, "шағын мұражай"), then=TEXT)
    assert (found.status, words(now, found)) == ("moved", "шағын мұражай")


def test_words_that_the_seen_text_never_held_were_never_there() -> None:
    assert locate(TEXT, "мүлде басқа сөздер", "", "", then=TEXT).status == "never_there"
    assert locate(TEXT, " \n ", "а", "б", then=TEXT).status == "never_there"


def test_a_hint_decides_between_equals_only() -> None:
    text = "бір екі үш төрт\nбір екі үш төрт\nбес алты жеті"
    assert locate(text, "екі", "бір ", " үш", then=text).status == "ambiguous"
    assert locate(text, "екі", "бір ", " үш", then=text, hint=20).start == text.rindex("екі")
    assert locate(text, "алты", "бес ", " жеті", then=text, hint=2).start == text.index("алты")


def test_a_sign_without_letters_has_a_place() -> None:
    then = "Альянс құрылды - деп хабарлады агенттік бүгін таңертең."
    now = then.replace(" - ", " — ")
    quoted = "-", "Альянс құрылды ", " деп хабарлады агенттік"
    assert words(then, locate(then, *quoted, then=then)) == "-"
    assert words(now, locate(now, *quoted, then=then)) == "—"


def test_edits_all_around_do_not_lose_the_words() -> None:
    rng = random.Random(7)
    vocabulary = sorted(set(TEXT.replace("\n", " ").split()))
    then = "\n".join(" ".join(rng.choices(vocabulary, k=40)) for _ in range(12))
    lines = [line.split() for line in then.split("\n")]
    kept = lines[6][18:23]
    start = len("\n".join(then.split("\n")[:6])) + 1 + len(" ".join(lines[6][:18])) + 1
    quote = " ".join(kept)
    assert then[start : start + len(quote)] == quote
    for line in lines:
        for position in range(len(line)):
            if rng.random() < 0.2 and not (line is lines[6] and 18 <= position < 23):
                line[position] = "өзгерді" + str(rng.randrange(1000))
    now = "\n".join(map(" ".join, lines))
    found = locate(now, quote, then[start - 64 : start], then[start + len(quote) :][:64], then=then)
    assert (found.status, words(now, found)) == ("found", quote)


@pytest.mark.parametrize("word", ["қИқық", "жаИдайда", "пайдаланИан", "аймақтыӊ", "Практиктер Альянсы"])
def test_the_mistakes_of_the_real_page_are_located(real_page: Path, word: str) -> None:
    page = real_page.read_text(encoding="utf-8")
    quote, prefix, suffix = at(page, word, 128)
    mended = page.replace("жаИдайда", "жағдайда").replace("ӊ", "ң").replace("қИқық", "құқық")
    mended = mended.replace("пайдаланИан", "пайдаланған")
    for now in (page, "Жаңа бастама\n\n" + page, page.replace(" - ", " — ")):
        found = locate(now, quote, prefix, suffix, then=page)
        assert (found.status, words(now, found)) == ("found", word)
    found = locate(mended, quote, prefix, suffix, then=page)
    assert found.status == ("found" if word in mended else "already_corrected")
    assert words(mended, found) is not None
