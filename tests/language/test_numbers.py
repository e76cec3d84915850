"""Numbers and what stands at them, by language, with what stays."""

from __future__ import annotations

import pytest

from editor.language import Proofreader
from tests.language.found import found, mended

N = "\u00a0"


@pytest.mark.parametrize(
    ("language", "wrong", "right"),
    [
        ("kk", "барлығы 25000 адам", f"барлығы 25{N}000 адам"),
        ("ru", "всего 1234567 человек", f"всего 1{N}234{N}567 человек"),
        ("en", "some 25000 people", "some 25,000 people"),
        ("kk", "3.5 млн теңге", "3,5 млн теңге"),
        ("ru", "около 3.5% жителей", f"около 3,5{N}% жителей"),
        ("en", "about 3,5 per cent", "about 3.5 per cent"),
        ("kk", "50%-ға", f"50{N}%-ға"),
        ("en", "50 % of", "50% of"),
        ("kk", "№5 мектеп", f"№{N}5 мектеп"),
        ("kk", "N 5 мектеп", f"№{N}5 мектеп"),
        ("ru", "школа N 5, приказ No. 12 от мая", f"школа №{N}5, приказ №{N}12 от мая"),
        ("ru", "школа N°7 там", f"школа №{N}7 там"),
        ("ru", "через 5км", f"через 5{N}км"),
        ("en", "in 10km", f"in 10{N}km"),
        ("kk", "₸500 төледі", f"500{N}₸ төледі"),
        ("ru", "за 500₸ там", f"за 500{N}₸ там"),
        ("en", "paid 500$ for", "paid $500 for"),
        ("kk", "500 тенгеге дейін", "500 теңгеге дейін"),
        ("kk", "500 тг болды", "500 теңге болды"),
        ("ru", "500 тг сразу", "500 тенге сразу"),
        ("ru", "500 теңге сразу", "500 тенге сразу"),
    ],
)
def test_a_number_is_written_as_its_language_writes_it(
    language: str, wrong: str, right: str, proofreader: Proofreader
) -> None:
    assert mended(proofreader, "numbers", wrong, language) == right
    assert found(proofreader, "numbers", right, language) == []


@pytest.mark.parametrize(
    ("language", "right"),
    [
        ("kk", "2018 жылғы"), ("kk", "1500 адам"), ("kk", "+77011234567 нөмірі"), ("kk", "№ 12345 шешім"),
        ("kk", "ЖСН 880101300123 иесі"), ("kk", "код 123456 болды"), ("kk", "14.30-да"), ("kk", "13.06.2018 күні"),
        ("kk", "1.2.3 нұсқасы"), ("kk", "5G желісі"), ("kk", "25 000 адам"), ("kk", "А4 парағы"), ("kk", "$500 төледі"),
        ("ru", "версия 2.0 уже"), ("ru", "в 14.30 там"), ("ru", "индекс 050000 города"), ("ru", "12345"),
        ("ru", "маска N95 там"), ("kk", "Windows N 5 нұсқасы"), ("ru", "рейс N 5A"), ("ru", "n 5"),
        ("en", "No. 5 and N 5"),
        ("en", "50% of"), ("en", "$500 and"), ("en", "1,234 people"), ("en", "https://a.kz/25000 people"),
    ],
)  # fmt: skip
def test_codes_dates_versions_and_addresses_are_left_alone(language: str, right: str, proofreader: Proofreader) -> None:
    assert found(proofreader, "numbers", right, language) == []


@pytest.mark.parametrize(
    ("language", "wrong"),
    [("kk", "Бұл — хаб"), ("ru", "Это — узел"), ("kk", "5 км"), ("kk", "500 теңге"), ("ru", "1997 г."), ("kk", "№ 5"),
     ("ru", "5 %"), ("en", "5 km")],
)  # fmt: skip
def test_a_line_must_not_end_before_a_dash_a_unit_or_a_number(
    language: str, wrong: str, proofreader: Proofreader
) -> None:
    assert found(proofreader, "no-break-space", wrong, language) == [(" ", (N,), True)]
    assert found(proofreader, "no-break-space", mended(proofreader, "no-break-space", wrong, language), language) == []


@pytest.mark.parametrize("right", ["— Бұл кім?", "бес км", "5 адам", "5 гүл", "2018 жылы"])
def test_other_spaces_may_break(right: str, proofreader: Proofreader) -> None:
    assert found(proofreader, "no-break-space", right) == []
