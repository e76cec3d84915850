"""A site of many years costs no more to add to than a young one: the same files, questions and work."""

from __future__ import annotations

import pytest

from tests.bench.publishing import newsroom_with_site, publish_one_more

SAME = ("written", "flushed", "questions")
_ROOM = 0.1  # how much more the large one may read, write and look up


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> dict[int, dict[str, int]]:
    """What one article more takes, by how many the site holds."""
    found = {}
    for size in (600, 6_000):
        newsroom = newsroom_with_site(tmp_path_factory.mktemp(f"of-{size}"), size)
        publish_one_more(newsroom, size, flush=False)  # the first one makes folders
        found[size] = publish_one_more(newsroom, size + 1, flush=False)
        newsroom.database.close()
    return found


def test_ten_times_the_articles_write_the_same_files_and_ask_the_same_questions(
    taken: dict[int, dict[str, int]],
) -> None:
    small, large = taken[600], taken[6_000]
    assert min(small["written"], small["questions"]) > 10, "something is counted"
    assert {what: large[what] for what in SAME} == {what: small[what] for what in SAME}


def test_ten_times_the_articles_take_next_to_no_more_bytes_reading_or_work_of_the_database(
    taken: dict[int, dict[str, int]],
) -> None:
    small, large = taken[600], taken[6_000]
    assert min(small["steps"], small["bytes"], small["read"]) > 100, "something is counted"
    for what in ("read", "bytes", "steps"):
        assert large[what] <= small[what] * (1 + _ROOM), what


def test_no_folder_is_listed_that_has_a_file_for_each_article(taken: dict[int, dict[str, int]]) -> None:
    # Months grow with the years: nine of them stand in the large site, one in the small one.
    assert taken[6_000]["listed"] < 600
