"""The built program does its work where no Python and no checkout is near."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import frozen
import pytest

from tests import components

pytestmark = pytest.mark.frozen

BUILT = components.ROOT / "dist" / "qalam"


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built program, moved to a folder with a Kazakh name and a space in it."""
    components.require("the frozen program", frozen.is_current(BUILT), "run `make build`; an older one does not count")
    folder = tmp_path_factory.mktemp("Қалам бағдарламасы") / "ішінде"
    shutil.copytree(BUILT, folder, copy_function=_link_or_copy, symlinks=True)
    return frozen.program_in(folder)


def _link_or_copy(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # another disk
        shutil.copy2(source, target)


def call(program: Path, home: Path, *arguments: str, limit: int = 300) -> subprocess.CompletedProcess[str]:
    """Run it as a new user would: nothing of this checkout or of its environment is in sight."""
    home.mkdir(parents=True, exist_ok=True)
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [program, *arguments], cwd=home, env=environment, capture_output=True, text=True, timeout=limit, check=False
    )


def test_it_passes_its_own_test(program: Path, tmp_path: Path) -> None:
    finished = call(program, tmp_path / "үй", "--self-test")
    assert finished.returncode == 0, finished.stdout + finished.stderr


def test_it_has_its_kazakh_words_with_it_and_gathers_none(program: Path, tmp_path: Path) -> None:
    page = tmp_path / "хабар.txt"
    page.write_text("Көпір ашылды\n\nБүгін жаңа көппір ашылды.\n", encoding="utf-8")
    checked = call(program, tmp_path / "үй", "check", str(page), "--json")
    assert "көпір" in json.loads(checked.stdout)["findings"][0]["suggestions"], checked.stderr
    assert not list((tmp_path / "үй").rglob("kazakh-*"))


def test_its_doctor_answers(program: Path, tmp_path: Path) -> None:
    finished = call(program, tmp_path / "үй", "doctor", "--json")
    assert isinstance(json.loads(finished.stdout), dict), finished.stderr


def test_it_imports_a_page_and_writes_it_to_word(program: Path, tmp_path: Path) -> None:
    page = tmp_path / "хабар.txt"
    page.write_text("Көпір ашылды\n\nАстана. 13 маусым. Қалам - Бүгін жаӊа көпір ашылды.\n", encoding="utf-8")
    imported = call(program, tmp_path / "үй", "import", str(page), "--language", "kk", "--json")
    assert imported.returncode == 0, imported.stderr
    [article] = json.loads(imported.stdout)["articles"]
    target = tmp_path / "көпір.docx"
    written = call(program, tmp_path / "үй", "export", str(article["id"]), "--to", "word", "--output", str(target))
    assert written.returncode == 0, written.stderr
    assert target.read_bytes()[:2] == b"PK"


def test_a_file_that_is_not_there_gets_a_sentence(program: Path, tmp_path: Path) -> None:
    finished = call(program, tmp_path / "үй", "import", str(tmp_path / "жоқ.txt"))
    assert finished.returncode == 1
    assert "Traceback" not in finished.stderr
    assert "жоқ.txt" in finished.stderr


def test_it_fits_into_a_third_of_a_gigabyte(program: Path) -> None:
    """Qt is 99 MB of it, NumPy for the figures 42, the list of Kazakh words 26; the schemas' validator and the keys of
    SFTP 14 each.
    """
    size = sum(path.stat().st_size for path in program.parent.rglob("*") if path.is_file() and not path.is_symlink())
    assert size < 330_000_000
