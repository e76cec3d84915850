"""What readers are told of a correction: its kind in words, and what was changed, in the language and the script of the
page that it stands on.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.records import CorrectionRecord
from editor.articles.document import Document, Language, Script
from editor.notices.template import fallback_order

_LONGEST = 200  # a note is a line; the whole sentence stands in the article

_KINDS: dict[str, dict[str, str]] = {
    "kk": {
        "typo": "Теру қатесі түзетілді",
        "grammar": "Грамматикалық қате түзетілді",
        "name": "Есім түзетілді",
        "fact": "Дерек түзетілді",
        "clarification": "Нақтылау",
        "other": "Түзету",
    },
    "ru": {
        "typo": "Исправлена опечатка",
        "grammar": "Исправлена грамматическая ошибка",
        "name": "Исправлено имя",
        "fact": "Исправлена ошибка в фактах",
        "clarification": "Уточнение",
        "other": "Исправлено",
    },
    "en": {
        "typo": "A typing error is corrected",
        "grammar": "Grammar is corrected",
        "name": "A name is corrected",
        "fact": "A fact is corrected",
        "clarification": "Clarification",
        "other": "Correction",
    },
}
_CHANGED = {"kk": "«{old}» → «{new}»", "ru": "«{old}» → «{new}»", "en": "“{old}” → “{new}”"}
_NOT_BUT = {"kk": "«{old}» емес, «{new}»", "ru": "не «{old}», а «{new}»", "en": "not “{old}” but “{new}”"}
_TAKEN_OUT = {"kk": "«{old}» алып тасталды", "ru": "«{old}» удалено", "en": "“{old}” was removed"}


@dataclass(frozen=True)
class Told:
    """`kind` in words, and `text`: the editor's own, or what stood there and what does now."""

    kind: str
    text: str

    @property
    def sentence(self) -> str:
        return f"{self.kind}: {self.text}"


def told(correction: CorrectionRecord, document: Document) -> Told:
    """In the document's language, and in its script but for the editor's own words: they stay as they were written.

    The newsroom's own sentence is made anew, whatever language it was kept in: an article may be given another one.
    """
    language = document.language if document.language in _KINDS else "en"
    kinds = _KINDS[language]
    kind = _turned(kinds.get(correction.kind, kinds["other"]), document.script)
    if own := own_words(correction, document.language):
        return Told(kind, own)
    template = _turned(_template(language, correction.kind, correction.new_text), document.script)
    return Told(kind, f"{_filled(template, correction.old_text, correction.new_text)}.")


def note_for(correction: CorrectionRecord, language: Language) -> str:
    """The note for a reader of this language: the editor's own words, or the newsroom's sentence in it."""
    own = own_words(correction, language)
    return own or note_text(language, correction.old_text, correction.new_text, correction.kind)


def own_words(correction: CorrectionRecord, language: Language) -> str:
    """What the editor wrote in this language, else in the next one that its readers know; "" where nothing."""
    if correction.notes:
        return next((correction.notes[one] for one in fallback_order(language) if correction.notes.get(one)), "")
    return "" if is_newsrooms_own(correction) else correction.note


def note_text(language: str, old: str, new: str, kind: str = "other") -> str:
    """One line. Long words of the text are cut in the middle of the note, never of the record."""
    language = language if language in _KINDS else "en"
    named = _KINDS[language].get(kind, _KINDS[language]["other"])
    return f"{named}: {_filled(_template(language, kind, new), old, new)}."


def is_newsrooms_own(correction: CorrectionRecord) -> bool:
    """Whether the note is the sentence that is made of the correction's words, in any language. In records of before
    kinds were named in it the sentence is that of "other".
    """
    old, new = correction.old_text, correction.new_text
    kinds = {correction.kind, "other"}
    return correction.note in {note_text(language, old, new, kind) for language in _KINDS for kind in kinds}


def shortened(text: str) -> str:
    """One line of at most 200 characters."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


def _template(language: str, kind: str, new: str) -> str:
    if not new.strip():
        return _TAKEN_OUT[language]
    return _NOT_BUT[language] if kind == "fact" else _CHANGED[language]


def _filled(template: str, old: str, new: str) -> str:
    return template.format(old=shortened(old), new=shortened(new))


def _turned(text: str, script: Script) -> str:
    if script == "cyrillic":
        return text
    from editor.language.scripts import write_text  # late: only for pages in another script

    return write_text(text.replace("{old}", "\x01").replace("{new}", "\x02"), script).translate(
        {1: "{old}", 2: "{new}"}
    )
