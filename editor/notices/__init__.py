"""Attribution notices: templates in three languages, rendering, and exactly one in every article."""

from editor.notices.built_in import templates
from editor.notices.placing import place
from editor.notices.template import VARIABLES, NoticeTemplate, NoticeValues, check, choose, render

__all__ = ["VARIABLES", "NoticeTemplate", "NoticeValues", "check", "choose", "place", "render", "templates"]
