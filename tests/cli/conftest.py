"""The command line as a user calls it: words in, exit code, standard output and standard error out."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from editor.cli import main


@dataclass(frozen=True)
class Answer:
    """What one call left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one document on standard output."""
        return json.loads(self.out)


Qalam = Callable[..., Answer]


@pytest.fixture
def qalam(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Qalam:
    """Calls `qalam WORDS…` in this user's own, empty home."""
    monkeypatch.setenv("QALAM_HOME", str(tmp_path / "home"))

    def call(*words: object, stdin: str = "") -> Answer:
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        capsys.readouterr()
        code = main([str(word) for word in words])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.out + captured.err
        return Answer(code, captured.out, captured.err)

    return call


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A saved page of our own with the damage of real ones."""
    import resources

    path = tmp_path / "page.txt"
    path.write_bytes(resources.path("sample", "01-kk-sandyq-kitaphana.txt").read_bytes())
    return path
