"""How a newsroom's Word files look: its template, and which of the template's styles each of our roles takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

NoticePlace = Literal["end", "footer"]
NOTICE_PLACES: tuple[NoticePlace, ...] = ("end", "footer")
StyleKind = Literal["paragraph", "character", "table"]


@dataclass(frozen=True)
class Role:
    """A part of an article. `names` are the styles that it takes by itself, the first that a template has."""

    key: str
    names: tuple[str, ...]
    kind: StyleKind = "paragraph"


ROLES = (
    Role("headline", ("Title", "heading 1")),
    Role("lead", ("Lead", "Subtitle")),
    Role("byline", ("Byline", "Author")),
    Role("dateline", ("Dateline", "Strong"), "character"),
    Role("paragraph", ("Body Text", "Normal")),
    Role("heading_2", ("heading 1",)),
    Role("heading_3", ("heading 2",)),
    Role("heading_4", ("heading 3",)),
    Role("quote", ("Quote", "Intense Quote")),
    Role("speaker", ("Quote Speaker",)),
    Role("list", ("List Paragraph",)),
    Role("caption", ("caption",)),
    Role("table", ("Table Grid",), "table"),
    Role("table_text", ("Table Text",)),
    Role("link", ("Hyperlink",), "character"),
    Role("correction", ("Correction",)),
    Role("notice", ("Notice",)),
    Role("contents_title", ("TOC Heading",)),
    Role("contents", ("toc 1",)),
)


@dataclass(frozen=True)
class WordLook:
    """`template` holds the bytes of a .docx or .dotx, b"" for the house's own; `styles` names a style for a role.

    A role that is not named, or whose style the template has not, takes the style that bears its own name.
    """

    template: bytes = field(default=b"", repr=False)
    template_name: str = ""
    styles: Mapping[str, str] = field(default_factory=dict)
    notice: NoticePlace = "end"

    def with_template(self, data: bytes, name: str) -> WordLook:
        """The same styles by name, in another template."""
        return WordLook(data, name, self.styles, self.notice)

    def with_style(self, key: str, name: str) -> WordLook:
        """The same look with this style for a role; "" for the one that the role takes by itself."""
        styles = {other: known for other, known in self.styles.items() if other != key}
        return WordLook(self.template, self.template_name, {**styles, key: name} if name else styles, self.notice)

    def to_json(self) -> dict[str, Any]:
        """For the newsroom's settings: plain JSON."""
        import base64  # late: start-up time

        return {
            "template": base64.b64encode(self.template).decode("ascii"),
            "template_name": self.template_name,
            "styles": dict(self.styles),
            "notice": self.notice,
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> WordLook:
        """What `to_json` gave; a role or a place that this version does not know is left out."""
        import base64  # late: start-up time

        known = {role.key for role in ROLES}
        styles = {key: str(name) for key, name in dict(value.get("styles", {})).items() if key in known and name}
        place = value.get("notice")
        return cls(
            base64.b64decode(str(value.get("template", ""))),
            str(value.get("template_name", "")),
            styles,
            "footer" if place == "footer" else "end",
        )
