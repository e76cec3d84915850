"""The search of a site that has no server: a shard for each month, and the table by which letters count as one.

Kazakh is typed in three scripts, and on keyboards without its letters; so article and question are both reduced to one
skeleton, letter by letter. The browser reads the same table from the index, and there is no second one to keep in step.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence

from editor.publishing.targets.static_site import times
from editor.publishing.targets.static_site.rows import Row

FOLDER = "search"
INDEX = f"{FOLDER}/index.json"

# A skeleton letter, and those that count as it.
_ALIKE = {
    "а": "әaäáا",
    "б": "bب",
    "в": "vۆ",
    "г": "ғgğǵعگ",
    "д": "dد",
    "е": "ёэeەه",
    "ж": "jج",
    "з": "zز",
    "и": "іыйiıyíىي",
    "к": "қkqقك",
    "л": "lل",
    "м": "mم",
    "н": "ңnñńڭن",
    "о": "өoöóو",
    "п": "pپ",
    "р": "rر",
    "с": "sس",
    "т": "tت",
    "у": "ұүuūüúwۇۋ",
    "ф": "fف",
    "х": "һhxحھ",
    "ц": "c",
    "ч": "چ",
    "ш": "şش",
}
LETTERS = {letter: skeleton for skeleton, letters in _ALIKE.items() for letter in letters} | {
    "ъ": "",
    "ь": "",
    "ٴ": "",
    "ء": "",
}
_WORD = re.compile(r"\w+")


def fold(text: str) -> str:
    """Words of the skeleton, parted by spaces. It is what the page's own script does with a question."""
    plain = unicodedata.normalize("NFC", text).lower()
    return " ".join(_WORD.findall("".join(LETTERS.get(letter, letter) for letter in plain)))


def shard_path(month: str) -> str:
    """Where the articles of a month ("2026-03") stand."""
    return f"{FOLDER}/{month}.json"


def shard(rows: Sequence[Row]) -> bytes:
    """A list of one month: path, tag, headline, summary, time as text, folded headline, folded rest."""
    lines = [
        [
            row.path,
            row.tag,
            row.headline,
            row.summary,
            times.text(row.moment, row.zone, row.language),
            fold(row.headline),
            fold(" ".join((row.summary, *row.topics))),
        ]
        for row in rows
    ]
    return (json.dumps(lines, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def index(months: Sequence[str]) -> bytes:
    """Which shards there are, newest first, and the table of letters."""
    return (json.dumps({"letters": LETTERS, "shards": list(months)}, ensure_ascii=False) + "\n").encode()
