"""What every test may ask for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of measured texts beside the repository."""
    if not SHARED_DATA.is_dir():
        pytest.skip("the shared data folder is not beside the repository")
    return SHARED_DATA


@pytest.fixture(scope="session")
def real_page(shared_data: Path) -> Path:
    """The real page of 2018, as a reader copied it. Its text is the agency's and is never bundled."""
    return shared_data / "kt-kz-2018-06-13-alliance.txt"
