"""The newsroom's own templates of letters, in its settings."""

from __future__ import annotations

from dataclasses import asdict

from db.unit_of_work import Database, UnitOfWork
from editor.changes import Changes
from editor.errors import NotFound, refuse_if_changed
from editor.reports.mailbox.templates import LetterTemplate, template_from

KEY = "letter_templates"
NO_TEMPLATE = LetterTemplate("", "")


def load_templates(work: UnitOfWork) -> list[LetterTemplate]:
    """In the order in which they are tried."""
    stored = (work.settings.get(KEY) or {}).get("templates")
    return [template_from(value) for value in stored if isinstance(value, dict)] if isinstance(stored, list) else []


class TemplateShelf:
    """Each call is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[LetterTemplate]:
        """In the order in which they are tried."""
        with self._database.reading() as work:
            return load_templates(work)

    def put(self, template: LetterTemplate, seen: LetterTemplate | None = None) -> Changes:
        """A new one at the end, or another text in the place of the one with this name. Raises UserMistake; Conflict
        where it is not that any more which somebody has `seen`, `NO_TEMPLATE` for one that was not there.
        """
        template.check()
        with self._database.unit_of_work() as work:
            known = load_templates(work)
            names = [one.name for one in known]
            if seen is not None:
                refuse_if_changed(seen, known[names.index(template.name)] if template.name in names else NO_TEMPLATE)
            if template.name in names:
                known[names.index(template.name)] = template
            else:
                known.append(template)
            work.settings.set(KEY, {"templates": [asdict(one) for one in known]})
            work.commit()
            return Changes.of(**work.touched)

    def remove(self, name: str, seen: LetterTemplate | None = None) -> Changes:
        """Raises NotFound, and Conflict as `put`."""
        with self._database.unit_of_work() as work:
            known = load_templates(work)
            if seen is not None and seen.name == name and seen not in known:
                refuse_if_changed(seen, next((one for one in known if one.name == name), None))
            kept = [one for one in known if one.name != name]
            if len(kept) == len(known):
                raise NotFound(f"There is no template “{name}”.", "`qalam mailbox templates` shows what there is.")
            work.settings.set(KEY, {"templates": [asdict(one) for one in kept]})
            work.commit()
            return Changes.of(**work.touched)
