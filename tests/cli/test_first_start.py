"""The first start, also where two programs begin at the same moment."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def test_programs_that_start_at_once_on_an_empty_folder_all_work(tmp_path: Path) -> None:
    database = tmp_path / "redaksia" / "newsroom.db"
    command = [sys.executable, "-m", "editor", "--database", str(database), "channel", "list", "--json"]
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    running = [
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    told = [program.communicate(timeout=120) for program in running]
    assert [program.returncode for program in running] == [0, 0, 0, 0], told
    for said, _ in told:
        assert said.count('"name": "site"') == said.count('"name": "word"') == 1
