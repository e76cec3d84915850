"""Rich text into blocks: one pass over the tokens, with the state of each group.

Qt does not read rich text, and the small libraries that do keep only its words: so this reader is our own. It keeps
paragraphs, headings, lists, tables, links, bold and italic, notes and pictures, and leaves out what Word hides.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from editor.articles.document import Block
from editor.documents.imported import Piece, clean_text
from editor.documents.rtf_math import add_words, new_formula, part_of, shown
from editor.documents.rtf_pictures import RtfPictures
from editor.documents.rtf_state import ASIDE, HEAD, SEEN_THROUGH, SIGNS, SKIPPED, State
from editor.documents.rtf_story import NO_OUTLINE, Layout, Story, numbered
from editor.documents.rtf_tables import SYMBOLS, Tables
from editor.documents.rtf_tokens import Token, tokens
from editor.documents.word_fields import FieldState, field_address, shown_by
from editor.documents.word_signs import raised, sign
from editor.errors import UserMistake

DEEPEST = 500  # groups in groups: Word writes about thirty


class RtfText:
    """Reads at once. `cyrillic` is the codec for fonts of the Russian code page: Kazakh systems put their own there."""

    def __init__(self, data: bytes, cyrillic: str = "cp1251") -> None:
        self.tables = Tables()
        self.notes: list[list[Block]] = []
        self.pictures = RtfPictures()
        self.hidden: list[str] = []
        self.deleted: list[str] = []
        self.aside: list[str] = []
        self.comments: list[str] = []
        self.cyrillic_bytes = bytearray()
        self._cyrillic = cyrillic
        self._state = State()
        self._states: list[State] = []
        self._stories = [Story(self.tables)]
        self._bytes = bytearray()
        self._skip = 0
        self._high = 0
        self._is_fresh = False  # nothing stands in the group yet
        self._is_first = False  # the word opens the group, with a star before it or not
        self._starred = False
        for token in tokens(data):
            self._token(token)
        self._write()
        while len(self._stories) > 1:  # a file that was cut: what is there is kept
            self._end_story("box")
        self.pieces: list[Piece] = self._stories[0].finish(self._state.layout)

    # Tokens

    def _token(self, token: Token) -> None:
        is_fresh, self._is_fresh = self._is_fresh, token.kind == "open"
        self._is_first = is_fresh or (self._is_first and self._starred)
        if token.kind == "bytes":
            self._take_bytes(token)
            return
        if self._skip and token.kind in ("word", "sign") and (token.name not in ("u", "*")):
            self._skip -= 1
            if token.kind == "sign" and token.name not in "\r\n":
                return
        if token.kind != "word" or token.name not in ("u", "uc"):
            self._write()
        if token.kind == "open":
            self._open()
        elif token.kind == "close":
            self._close()
        elif token.kind == "binary":
            if self._state.target == "picture":
                self.pictures.data += token.data
        elif token.kind == "sign":
            self._sign(token.name, is_fresh)
        else:
            starred, self._starred = self._starred, False
            self._word(token.name, token.number, starred)

    def _open(self) -> None:
        self._skip = 0
        self._states.append(replace(self._state, opened=""))
        if len(self._states) > DEEPEST:
            raise UserMistake(
                "The text has hundreds of groups in one another, and is not read.",
                "Open it in Word or LibreOffice and save it as .docx.",
                code="rtf_too_deep",
            )
        self._state = self._states[-1]

    def _close(self) -> None:
        self._skip = 0
        if not self._states:
            return
        closed = self._states.pop()
        self._state = self._states[-1] if self._states else State()
        if closed.opened in ("note", "box"):
            self._end_story(closed.opened, closed.layout)
        elif closed.opened == "picture":
            # It stands there as a letter does, or is a shape's.
            self._stories[-1].is_parted = self._state.target == "body"
            self.pictures.end(self._stories[-1].floating, is_shown=self._state.target in ("body", "blip"))
        elif closed.opened == "math" and closed.math is not None:
            self._add(shown(closed.math))
        elif closed.opened == "shape":
            self.pictures.end_shape(self._stories[-1].floating)
        elif closed.opened == "field" and closed.open_field is not None:
            if len(self._stories[-1].content) == closed.field_at:
                self._add(shown_by(closed.open_field.instruction))
        elif closed.target == "styles":
            self.tables.style_end()

    def _sign(self, name: str, is_fresh: bool) -> None:
        if name == "*":
            self._starred = is_fresh  # elsewhere it says nothing, and StarOffice wrote it there
        elif name in "\r\n":
            self._word("par", None, False)
        elif name in "{}\\":
            self._add(name)
        else:
            self._add({"~": "\u00a0", "-": "\u00ad", "_": "\u2011"}.get(name, ""))

    def _word(self, name: str, number: int | None, starred: bool) -> None:
        if self._destination(name, starred):
            return
        target = self._state.target
        if target in HEAD.values() and name in ("sectd", "par"):
            target = self._end_head()
        if name == "ansicpg":
            self.tables.set_code_page(number or 0)
        elif name == "deff":
            self.tables.default_font = number or 0
        elif name in ("mac", "pc", "pca") and target == "body":
            self.tables.code_page = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}[name]
        elif name == "u":
            self._unicode(number or 0)
        elif name == "uc":
            self._state.skips = max(0, min(number or 0, 10))
        elif target == "fonts":
            self.tables.font_word(name, number or 0)
        elif target == "styles":
            self.tables.style_word(name, number or 0)
        elif target == "lists":
            self.tables.list_word(name, number or 0)
        elif target == "picture":
            self.pictures.word(name)
        elif target == "pn":
            self._old_list(name, number)
        elif name in SIGNS:
            self._add(SIGNS[name])
        elif not self._run_word(name, number):
            if target == "body":
                self._paragraph_word(name, number)
            elif name in ("par", "cell"):  # of a header or a comment, which parts no words of the text
                self._add(" ")

    def _end_head(self) -> str:
        """The text has begun in a table of the head: a bracket of it was lost."""
        for state in (*self._states, self._state):
            state.target = "body" if state.target in HEAD.values() else state.target
        return self._state.target

    def _destination(self, name: str, starred: bool) -> bool:
        """Whether the word opens something with a text of its own."""
        state = self._state
        if state.target == "skip" or (state.target == "upr" and name != "ud"):
            return name != "uc"
        if state.math is not None and (part := part_of(state.math, name)) is not None:
            state.math = part
        elif name in HEAD:
            state.target = HEAD[name]
        elif name in SKIPPED or (name[0] == "m" and name.endswith("Pr")):  # the looks of a formula
            state.target = "skip"
        elif name == "upr":
            state.target = "upr"
        elif name in ASIDE:
            state.target = "comment" if name == "annotation" else "aside"
        elif name == "ud":
            state.target = "body" if state.target == "upr" else state.target
        elif name in ("sp", "sn", "sv") and not self._is_first:  # of a damaged file
            return True
        elif name == "sp":  # a property of a shape or of a picture
            state.target, self.pictures.told = "shape" if state.target in ("body", "picture") else "skip", ""
        elif name == "sn":
            state.target = "told" if state.target == "shape" else "skip"
        elif name == "sv":
            state.target = self.pictures.target() if state.target == "shape" else "skip"
        elif name == "pict":
            self.pictures.begin(state.target)
            state.target, state.opened = "picture", "picture"
        elif name in ("listtext", "pntext"):
            state.target, self._stories[-1].marker = "marker", ""
        elif name == "pn":
            state.target = "pn"
        elif name in ("footnote", "shptxt", "dptxbxtext"):
            self._begin_story("note" if name == "footnote" else "box")
        elif name == "fldinst" and state.open_field is not None:
            state.target = "instruction"
        elif name in SEEN_THROUGH:
            self._field_word(name)
        elif starred:
            state.target = "skip"
        else:
            return False
        return True

    def _field_word(self, name: str) -> None:
        if name == "moMath" and self._state.target == "body":
            self._state.target, self._state.opened, self._state.math = "math", "math", new_formula()
        elif name == "shpinst":
            self._state.opened = "shape"
            self.pictures.begin_shape()
        elif name == "field":
            self._state.open_field, self._state.opened = FieldState(), "field"
            self._state.field_at = len(self._stories[-1].content)
        elif name == "fldrslt" and self._state.open_field is not None:
            self._state.link = field_address(self._state.open_field.instruction) or self._state.link

    def _run_word(self, name: str, number: int | None) -> bool:
        state = self._state
        names = {"b": "bold", "i": "italic", "v": "hidden", "deleted": "deleted", "super": "raised"}
        if name in names:
            mark = frozenset({names[name]})
            state.marks = state.marks - mark if number == 0 else state.marks | mark
        elif name in ("nosupersub", "sub"):
            state.marks -= {"raised"}
        elif name == "plain":
            state.marks, state.font, state.charset = frozenset(), -1, -1
        elif name == "f":
            state.font, state.charset = number or 0, -1
        elif name == "cchs":
            state.charset = -1 if number is None else number
        else:
            return False
        return True

    def _paragraph_word(self, name: str, number: int | None) -> None:
        state, story = self._state, self._stories[-1]
        value = number or 0
        changes = {
            "s": {"style": value},
            "outlinelevel": {"outline": NO_OUTLINE if number is None else value},
            "ls": {"list": value},
            "ilvl": {"level": max(0, min(value, 8))},
            "intbl": {"in_table": True},
            "li": {"indent": value},
            "fi": {"first": value},
            "dropcapt": {"goes_on": value > 0},
        }
        if name in ("par", "sect", "nestcell"):
            if name != "par" or not (state.layout.goes_on or "deleted" in state.marks):
                story.end_paragraph(state.layout)
        elif name == "cell":
            story.end_cell(state.layout)
        elif name == "row":
            story.table.end_row()
        elif name == "pard":
            state.layout, story.old_list = Layout(), ""
        elif name in changes:
            state.layout = replace(state.layout, **changes[name])  # type: ignore[arg-type]  # each is its field's type
        else:
            story.table.word(name, number)

    def _old_list(self, name: str, number: int | None) -> None:
        story = self._stories[-1]
        if name == "pnstart":
            story.begin_old_list(number)
        elif name == "pnlvlblt":
            story.old_list = "bullet"
        elif name.startswith("pnlvl") or name == "pndec":
            story.old_list = story.old_list or "number"

    # Text

    def _take_bytes(self, token: Token) -> None:
        data = token.data
        if self._skip:
            skipped = min(self._skip, len(data))
            self._skip -= skipped
            data = data[skipped:]
        if self._state.target == "picture":
            self.pictures.data += data
        else:
            self._bytes += data

    def _write(self) -> None:
        """The bytes so far, by the code page of their font."""
        if not self._bytes:
            return
        data, self._bytes = bytes(self._bytes), bytearray()
        font = self.tables.font(self._state.font)
        if font.charset == SYMBOLS and self._state.target in ("body", "marker"):
            self._add("".join(sign(font.name, byte) for byte in data))
            return
        codec = self.tables.codec(font, self._state.charset)
        if codec == "cp1251":
            self.cyrillic_bytes += data
            codec = self._cyrillic
        self._add(data.decode(codec, "replace"))

    def _unicode(self, number: int) -> None:
        self._write()
        code = number & 0xFFFF
        self._skip = self._state.skips
        if 0xD800 <= code < 0xDC00:
            self._high = code
            return
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + (self._high - 0xD800 << 10) + (code - 0xDC00) if self._high else 0xFFFD
        self._high = 0
        if 0xF000 <= code <= 0xF0FF:
            self._add(sign(self.tables.font(self._state.font).name, code))
        else:
            self._add(chr(code))

    def _add(self, text: str) -> None:
        targets: dict[str, Callable[[str], None]] = {
            "body": self._add_words,
            "fonts": self.tables.font_text,
            "styles": self.tables.style_text,
            "aside": self.aside.append,
            "comment": self.comments.append,
        }
        if self._state.target in targets:
            targets[self._state.target](text)
        elif self._state.target == "math" and self._state.math is not None:
            add_words(self._state.math, text)
        elif self._state.target == "told":
            self.pictures.told += text
        elif self._state.target == "alt":
            self.pictures.alt += text
        elif self._state.target == "marker":
            self._stories[-1].marker += text
        elif self._state.target == "instruction" and self._state.open_field is not None:
            self._state.open_field.instruction += text

    def _add_words(self, text: str) -> None:
        text = clean_text(text)
        marks = self._state.marks
        if "deleted" in marks or "hidden" in marks:
            (self.deleted if "deleted" in marks else self.hidden).append(text)
            return
        story = self._stories[-1]
        story.add(raised(story.content, text) if "raised" in marks else text, marks, self._state.link)

    # Notes, boxes, pictures

    def _begin_story(self, kind: str) -> None:
        state = self._state
        if state.target != "body" or {"hidden", "deleted"} & state.marks:
            state.target = "skip"
            return
        if kind == "note":
            self.notes.append([])
            self._add_words(f"[{len(self.notes)}]")
        state.opened, state.open_field, state.link = kind, None, ""
        state.marks, state.layout = frozenset(), Layout()
        self._stories.append(Story(self.tables))

    def _end_story(self, kind: str, layout: Layout = Layout()) -> None:  # noqa: B008  # frozen
        pieces = self._stories.pop().finish(layout)
        if kind == "note":
            number = len(self.notes)
            self.notes[-1] = numbered([piece.block for piece in pieces], number)
        else:
            self._stories[-1].floating += pieces
