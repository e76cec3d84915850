"""The first rule that matches decides, by source, topic, language, channel and exclusiveness."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.notices import Case, NoticeRule, first_match

CASE = Case("kk", ("Reuters",), ("Саясат", "Экономика"), ("site", "static_site"), exclusive=False)


@pytest.mark.parametrize(
    "rule",
    [
        NoticeRule("x"),
        NoticeRule("x", source="reuters "),
        NoticeRule("x", topic="саясат"),
        NoticeRule("x", language="kk"),
        NoticeRule("x", channel="static_site"),
        NoticeRule("x", exclusive=False),
        NoticeRule("x", "Reuters", "Экономика", "kk", "site", False),
    ],
)
def test_a_rule_whose_conditions_hold_matches(rule: NoticeRule) -> None:
    assert first_match([rule], CASE) is rule


@pytest.mark.parametrize(
    "rule",
    [
        NoticeRule("x", source="AP"),
        NoticeRule("x", topic="Спорт"),
        NoticeRule("x", language="ru"),
        NoticeRule("x", channel="word"),
        NoticeRule("x", exclusive=True),
        NoticeRule("x", "Reuters", "Экономика", "kk", "word"),
    ],
)
def test_a_rule_with_one_condition_that_does_not_hold_does_not(rule: NoticeRule) -> None:
    assert first_match([rule], CASE) is None


RULES = st.builds(
    NoticeRule,
    notice=st.sampled_from(["a", "b"]),
    source=st.sampled_from(["", "Reuters", "AP"]),
    topic=st.sampled_from(["", "Саясат", "Спорт"]),
    language=st.sampled_from(["", "kk", "ru"]),
    channel=st.sampled_from(["", "site", "word"]),
    exclusive=st.sampled_from([None, True, False]),
)


@given(st.lists(RULES, max_size=5))
def test_what_stands_after_the_rule_that_decided_changes_nothing(rules: list[NoticeRule]) -> None:
    found = first_match(rules, CASE)
    if found is None:
        assert not any(CASE.meets(rule) for rule in rules)
        return
    at = rules.index(found)
    assert not any(CASE.meets(rule) for rule in rules[:at])
    assert first_match(rules[: at + 1], CASE) == found


@given(RULES)
def test_a_condition_less_never_keeps_a_rule_from_matching(rule: NoticeRule) -> None:
    if CASE.meets(rule):
        for name in ("source", "topic", "language", "channel"):
            assert CASE.meets(replace(rule, **{name: ""}))  # type: ignore[arg-type]  # the fields of words
        assert CASE.meets(replace(rule, exclusive=None))
