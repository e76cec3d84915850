"""Attribution notices: templates in three languages and lengths, rules that choose one, and one in every copy."""

from editor.notices.built_in import standard, templates
from editor.notices.placing import place
from editor.notices.rules import STANDARD, Case, NoticeRule, first_match
from editor.notices.shelf import EVERYWHERE, NoticeBook, NoticeShelf, Showing, shelf_in
from editor.notices.template import (
    LENGTHS,
    VARIABLES,
    Length,
    NoticeTemplate,
    NoticeValues,
    check,
    check_links,
    choose,
    render,
)

__all__ = [
    "EVERYWHERE",
    "LENGTHS",
    "STANDARD",
    "VARIABLES",
    "Case",
    "Length",
    "NoticeBook",
    "NoticeRule",
    "NoticeShelf",
    "NoticeTemplate",
    "NoticeValues",
    "Showing",
    "check",
    "check_links",
    "choose",
    "first_match",
    "place",
    "render",
    "shelf_in",
    "standard",
    "templates",
]
