"""The locks pin everything, and say nothing about the machine that made them."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
REQUIREMENTS = ROOT / "build_spec" / "requirements.txt"
PACKAGES = ROOT / "build_spec" / "package-lock.json"
PINNED = re.compile(
    r"^([A-Za-z0-9_.-]+)==(\S+)(?: ;[^\\]*)? \\$((?:\n    --hash=sha256:[0-9a-f]{64}(?: \\)?$)+)", re.MULTILINE
)


def _name(text: str) -> str:
    return re.sub(r"[-_.]+", "-", text).lower()


@pytest.mark.parametrize("lock", [REQUIREMENTS, PACKAGES], ids=lambda path: path.name)
def test_a_lock_names_no_address_and_no_path(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(
        r"(?:^|[\s\"'=])/(?:home|root|tmp|opt|work|usr|var)/|[A-Z]:\\\\|--index-url|--find-links", text
    )


def test_every_python_package_has_one_version_and_hashes() -> None:
    text = REQUIREMENTS.read_text(encoding="utf-8")
    started = [line for line in text.splitlines() if line[:1].isalnum()]
    assert len(PINNED.findall(text)) == len(started) > 0


def test_the_lock_satisfies_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [Requirement(line) for line in project["dependencies"] + project["optional-dependencies"]["develop"]]
    locked = {_name(name): version for name, version, _ in PINNED.findall(REQUIREMENTS.read_text(encoding="utf-8"))}
    unmet = [str(one) for one in asked if not one.specifier.contains(locked.get(_name(one.name), "0"))]
    assert unmet == []


def test_every_javascript_package_has_a_version_and_a_hash() -> None:
    packages = json.loads(PACKAGES.read_text(encoding="utf-8"))["packages"]
    installed = {name: entry for name, entry in packages.items() if name}
    assert installed
    assert all(entry["version"] and entry["integrity"].startswith("sha512-") for entry in installed.values())


def test_no_compiled_or_built_file_is_kept() -> None:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert [name for name in listed if name.endswith((".qm", ".pyc", ".db", ".so"))] == []
