"""The reader's widget: many readable files in resources/reader_widget/source become one small one beside them.

The bundle is kept in the repository, because whoever runs Qalam has no Node.js. A test compares it with its sources.
"""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

from trouble import Trouble

ROOT = Path(__file__).resolve().parents[1]
ESBUILD = ROOT / "build_spec" / "node_modules" / ".bin" / "esbuild"
FOLDER = ROOT / "resources" / "reader_widget"
BUNDLE = FOLDER / "qalam-report.js"
BROWSERS = "es2020"  # what browsers of the last five years read
BANNER = "/* Qalam's reader widget, MIT licence. Made by build_spec/widget.py */"

# In ASCII a Cyrillic letter takes six bytes (\\u0430), and the dialog's texts would be a third of the whole. So the
# letters of Russian change places with 64 signs of ASCII, and those of Kazakh with digits; words.js changes them back.
CYRILLIC = ord("А") - ord("?")  # "?" to "~" are А to я
KAZAKH = "әғқңөұүі"  # 2 to 9
OWN_NAMES = (
    "optional|replyHint|unsent|refused|thanks|kept|later|large|sent|sending|long|none"  # a browser's things have none
)
TEXT = re.compile(r'(?<=\w[:(])"(?:[^"\\]|\\.)*\\u04(?:[^"\\]|\\.)*"')


def bundled() -> str:
    """The script that a page loads. Raises Trouble where esbuild is not installed or the sources have a mistake."""
    style = _esbuild("style.css", "--minify")
    script = _esbuild(
        "main.js",
        "--bundle",
        "--minify",
        "--format=iife",
        "--charset=ascii",  # a page in windows-1251 reads a script without a charset of its own in its own
        f"--target={BROWSERS}",
        f"--banner:js={BANNER}",
        f"--define:STYLE={json.dumps(style.strip())}",
        f"--define:PACKED={json.dumps(KAZAKH)}",
        f"--mangle-props=^({OWN_NAMES})$",
    )
    return TEXT.sub(lambda match: json.dumps("".join(map(packed, json.loads(match[0])))), script)


def build() -> None:
    """Write the bundle. Raises Trouble."""
    BUNDLE.write_text(bundled(), encoding="utf-8", newline="\n")


def packed(sign: str) -> str:
    """The sign that stands for this one in the bundle. Raises Trouble for what would not come back."""
    if sign in KAZAKH:
        return str(KAZAKH.index(sign) + 2)
    if sign in "23456789":
        raise Trouble(f"The widget's texts can have no {sign}: in the bundle it stands for {KAZAKH[int(sign) - 2]}.")
    if "?" <= sign <= "~":
        return chr(ord(sign) + CYRILLIC)
    return chr(ord(sign) - CYRILLIC) if "А" <= sign <= "я" else sign


def _esbuild(name: str, *options: str) -> str:
    if not ESBUILD.exists():
        raise Trouble("esbuild is not here: install Node.js, and run npm ci in build_spec.")
    command = [str(ESBUILD), str(FOLDER / "source" / name), *options, "--log-level=warning"]
    finished = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=ROOT, check=False)
    if finished.returncode != 0:
        raise Trouble(f"The reader's widget was not built:\n{finished.stderr}")
    return finished.stdout
