"""Texts that were kept and never became a revision: what differs from what was saved, and taking or dropping them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from db.faults import RowMissing
from editor.articles.desk import ArticleDesk, OpenArticle, Saved
from editor.articles.document import Document
from editor.articles.working_copies import WorkingCopies, WorkingCopy
from editor.errors import EnvironmentFault

NEW = 0  # the id of an article that was never saved; its working copy lies under it


@dataclass(frozen=True)
class Recovered:
    """A copy, and the article as it was saved; None where it never was, or is gone."""

    copy: WorkingCopy
    saved: OpenArticle | None

    @property
    def before(self) -> Document:
        """What was saved; an empty text where nothing was."""
        return self.saved.document if self.saved is not None else Document(language=self.copy.document.language)


def find_recovered(desk: ArticleDesk, copies: WorkingCopies) -> list[Recovered]:
    """Every copy that says something else than what was saved. One that says the same is dropped."""
    found = []
    for copy in copies.pending():
        try:
            saved = desk.open(copy.article_id) if copy.article_id != NEW else None
        except RowMissing:
            saved = None
        recovered = Recovered(copy, saved)
        if copy.document == recovered.before:
            copies.drop(copy)
        else:
            found.append(recovered)
    return found


def take_recovered(desk: ArticleDesk, found: Recovered, *, author: str) -> Saved:
    """The copy becomes the newest revision, or a new article; the copy itself stays until it is dropped."""
    if found.saved is None:
        return desk.create(found.copy.document, author=author, reason="recovered")
    return desk.save(
        found.copy.article_id, found.saved.revision, found.copy.document, author=author, reason="recovered"
    )


def unreadable(path: Path) -> EnvironmentFault:
    """What to say of a copy that was set aside."""
    return EnvironmentFault(
        f"A kept text is damaged and could not be read. It was set aside as {path}.",
        "Nothing was deleted: words may still be read in that file with a text editor.",
        code="copy_unreadable",
        values={"path": str(path)},
    )


def nowhere_to_keep() -> EnvironmentFault:
    """What to say where neither the database nor the disk takes a text: nothing may be closed then."""
    return EnvironmentFault(
        "Neither the newsroom's database nor this machine's disk takes the text. The window stays open.",
        "Make room on the disk and close again, or copy the text to another place.",
        code="text_nowhere_safe",
    )
