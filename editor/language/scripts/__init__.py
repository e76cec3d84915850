"""Kazakh in three scripts: Cyrillic, Latin (2021 and 2018) and Arabic (төте жазу).

Tables are data in resources/scripts; `docs/scripts.md` tells their sources and what is doubtful.
"""

from editor.language.scripts.documents import DoubtfulWord, TurnedDocument, turn_document, turn_notice, write_notice
from editor.language.scripts.exceptions import Entry, Exceptions
from editor.language.scripts.recognising import script_of
from editor.language.scripts.tables import CYRILLIC, OTHERS, Table, table
from editor.language.scripts.texts import Doubt, Transliterator, Turned, write_text

__all__ = [
    "CYRILLIC",
    "OTHERS",
    "Doubt",
    "DoubtfulWord",
    "Entry",
    "Exceptions",
    "Table",
    "Transliterator",
    "Turned",
    "TurnedDocument",
    "script_of",
    "table",
    "turn_document",
    "turn_notice",
    "write_notice",
    "write_text",
]
