"""What was copied is still on the clipboard when the program ends."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from editor.articles.document import Document
from editor.desktop.article.copying import MIME_TYPE
from editor.desktop.article.page import Page
from editor.desktop.theme import Theme

application = QApplication([])
page = Page(Theme("light"), Path(sys.argv[1]))
page.show_article(Document(headline="Көпір"))
page.selectAll()
page.copy()
offered = application.clipboard().mimeData()
assert offered.text().startswith("Көпір") and offered.hasFormat(MIME_TYPE), offered.formats()
assert len(offered.formats()) == 2, offered.formats()
"""


def test_a_program_that_ends_with_its_words_on_the_clipboard_ends_well(tmp_path: Path) -> None:
    run = subprocess.run([sys.executable, "-c", _PROGRAM, str(tmp_path)], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr.replace("This plugin does not support propagateSizeHints()\n", "")) == (0, "")
