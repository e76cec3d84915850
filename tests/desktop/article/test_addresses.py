"""Which text is an address, and how a short one is completed."""

from __future__ import annotations

import pytest

from editor.desktop.article.addresses import completed, pasted_link, typed_link


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("", ""),
        (" qala.kz ", "https://qala.kz"),
        ("HTTP://qala.kz", "HTTP://qala.kz"),
        ("desk@qala.kz", "mailto:desk@qala.kz"),
        ("qala.kz/a@b", "https://qala.kz/a@b"),
    ],
)
def test_an_address_without_a_scheme_gets_one(text: str, address: str) -> None:
    assert completed(text) == address


def test_only_an_address_by_itself_is_a_pasted_link() -> None:
    assert pasted_link(" https://мысал.қаз/жаңалық?a=1#b\n") == "https://мысал.қаз/жаңалық?a=1#b"
    assert pasted_link("www.qala.kz") == "https://www.qala.kz"
    for words in ("", "сөз", "қараңыз: https://qala.kz", "https://a.kz https://b.kz", "javascript:alert(1)", "1.5"):
        assert pasted_link(words) is None
    assert pasted_link("https://" + "a" * 5000) is None


def test_a_typed_link_leads_somewhere() -> None:
    assert typed_link("qala.kz") == "https://qala.kz"
    for address in ("", "b", "javascript:a.b", "data:text.html", "file:///etc/x.y"):
        assert typed_link(address) is None
