"""What the newsroom is called and where its pages stand; shared by every seat, saved with a button."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from editor.changes import Changes
from editor.desktop.context import PanelContext
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.widgets.banner import Banner
from editor.desktop.widgets.buttons import button
from editor.errors import Conflict, QalamError, refuse_if_changed
from editor.newsroom.agency import AgencySettings, load_agency, save_agency


def make_page(context: PanelContext) -> QWidget:
    """See `sections.SECTIONS`."""
    return AgencyPage(context)


class AgencyPage(QWidget):
    """`newsroom.agency`, to be looked at and changed."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._agency = AgencySettings()
        self.banner = Banner(context.icons, context.theme)
        self.name, self.link, self.site, self.zone = (QLineEdit() for _ in range(4))
        self.zone.setPlaceholderText("Asia/Almaty")
        for field in (self.link, self.site):
            field.setPlaceholderText("https://")
        self.save = button(self.tr("Save"), self._save, "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.banner)
        column.addWidget(
            make_card(
                self.tr("The newsroom"),
                self.tr("What notices, pages and Word files say about you. Everybody in this newsroom shares it."),
                [
                    (self.tr("Name of the agency"), self.name),
                    (self.tr("Its address on the web"), self.link),
                    (self.tr("Address of the published site"), self.site),
                    (self.tr("Time zone"), self.zone),
                ],
                self.save,
            )
        )
        context.hub.changed.connect(self._look)
        self._load()

    def _look(self, changes: Changes) -> None:
        if changes.concern("setting"):
            self._load()

    def _load(self) -> None:
        newsroom = self._context.newsroom
        self._context.jobs.read(
            lambda _: newsroom.agency, on_result=self._show, on_failed=self.banner.show_error, owner=self, slot="agency"
        )

    def _show(self, agency: AgencySettings) -> None:
        if self._typed() != self._agency:
            return  # what is being typed here is not overwritten by what another seat saved
        self._agency = agency
        for field, value in (
            (self.name, agency.name),
            (self.link, agency.link),
            (self.site, agency.site_url),
            (self.zone, agency.zone),
        ):
            field.setText(value)

    def _typed(self) -> AgencySettings:
        known = self._agency
        return AgencySettings(
            name=self.name.text().strip(),
            link=self.link.text().strip(),
            zone=self.zone.text().strip() or known.zone,
            site_url=self.site.text().strip(),
            intake_url=known.intake_url,
        )

    def _save(self) -> None:
        agency, seen = self._typed(), self._agency
        self._context.jobs.write(
            lambda _: _saved(self._context, agency, seen),
            on_result=lambda _: self._is_saved(agency),
            on_failed=self._refused,
            owner=self,
            title=self.tr("Saving the settings"),
        )

    def _refused(self, error: QalamError) -> None:
        """Told that somebody else was first, one may save once more: over what is there now."""
        self.banner.show_error(error)
        if isinstance(error, Conflict):
            newsroom = self._context.newsroom

            def loaded(agency: AgencySettings) -> None:
                self._agency = agency

            self._context.jobs.read(lambda _: newsroom.agency, on_result=loaded, owner=self, slot="agency", quiet=True)

    def _is_saved(self, agency: AgencySettings) -> None:
        self._agency = agency
        self.banner.hide()
        self._context.go.say.emit(self.tr("The newsroom's settings are saved"))


def _saved(context: PanelContext, agency: AgencySettings, seen: AgencySettings) -> Changes:
    with context.newsroom.database.unit_of_work() as work:
        refuse_if_changed(seen, load_agency(work, seen))
        save_agency(work, agency)
        work.commit()
        return Changes.of(**work.touched)
