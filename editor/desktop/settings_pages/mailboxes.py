"""Mailboxes that readers' letters come to: add one, test it, read it now, and how the last look ended, in words."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from db.records import MailboxRecord
from editor.changes import Changes
from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.number_box import with_room
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import EnvironmentFault, QalamError
from editor.reports.mailbox.post import Fetched, Tested
from editor.reports.mailbox.settings import PORTS, MailboxSettings, settings_from


def make_page(context: PanelContext) -> QWidget:
    """See `sections.SECTIONS`."""
    return MailboxesPage(context)


class MailboxesPage(QWidget):
    """One mailbox at a time, changed where it stands."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._mailboxes: list[MailboxRecord] = []
        self._shown = MailboxSettings("", "")
        self.choice, self.security = QComboBox(), QComboBox()
        self.name, self.host, self.user, self.password, self.folder, self.certificate = (QLineEdit() for _ in range(6))
        self.port = with_room(QSpinBox(minimum=1, maximum=65535))
        self.poll = with_room(QSpinBox(minimum=10, maximum=86_400))
        self.state = PlainLabel(wrap=True)
        self.test = button(self.tr("Test"), self._test)
        self.fetch = button(self.tr("Fetch now"), self._fetch)
        self.remove = button(self.tr("Remove"), self._remove)
        self.save = button(self.tr("Add the mailbox"), self._save, "primary")
        self._lay_out()
        self.choice.activated.connect(lambda _: self._show())
        self.security.activated.connect(lambda _: self.port.setValue(PORTS[self.security.currentData()]))
        context.hub.changed.connect(self._look)
        self._load()

    def _lay_out(self) -> None:
        for name, security in (
            ("TLS", "tls"),
            ("STARTTLS", "starttls"),
            (self.tr("None (this computer only)"), "none"),
        ):
            self.security.addItem(name, security)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.port.setGroupSeparatorShown(False)
        self.host.setPlaceholderText("imap.example.kz")
        self.certificate.setPlaceholderText(self.tr("A file in PEM, for a server of your own"))
        self.poll.setSuffix(self.tr(" s"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        for made in (self.remove, self.test, self.fetch, self.save):
            row.addWidget(made)
        about = self.tr(
            "Letters of Orphus, Mistape and other widgets come into the inbox from here. The password is kept in this "
            "computer's keyring; where there is none, it is asked for in each session."
        )
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Mailbox"), self.choice),
            (self.tr("Name"), self.name),
            (self.tr("Mail server"), self.host),
            (self.tr("Security"), self.security),
            (self.tr("Port"), self.port),
            (self.tr("User"), self.user),
            (self.tr("Password"), self.password),
            (self.tr("Folder"), self.folder),
            (self.tr("Certificate"), self.certificate),
            (self.tr("Look every"), self.poll),
            ("", self.state),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(make_card(self.tr("Mailboxes"), about, rows, foot))

    def _look(self, changes: Changes) -> None:
        if changes.concern("mailbox"):
            self._load()

    def _load(self) -> None:
        post = self._context.newsroom.post
        self._context.jobs.read(lambda _: post.mailboxes(), on_result=self._loaded, owner=self, slot="list", quiet=True)

    def _loaded(self, mailboxes: list[MailboxRecord]) -> None:
        chosen, is_first = self.choice.currentData(), self.choice.count() == 0
        self._mailboxes = mailboxes
        self.choice.clear()
        for mailbox in mailboxes:
            self.choice.addItem(mailbox.name, mailbox.name)
        self.choice.addItem(self.tr("A new mailbox…"), "")
        at = self.choice.findData(chosen) if chosen is not None else 0
        self.choice.setCurrentIndex(max(0, at))
        if self.mailbox is not None and self._typed() != self._shown:  # what is being typed is not overwritten
            self.state.setText(self._state(self.mailbox))
        elif is_first or self.choice.currentData():
            self._show()

    @property
    def mailbox(self) -> MailboxRecord | None:
        """The one that is chosen; None for a new one."""
        name = self.choice.currentData()
        return next((one for one in self._mailboxes if one.name == name), None)

    def _show(self) -> None:
        mailbox = self.mailbox
        settings = settings_from(mailbox.settings) if mailbox else MailboxSettings("", "")
        self.name.setText(mailbox.name if mailbox else "")
        self.host.setText(settings.host)
        self.user.setText(settings.user)
        self.folder.setText(settings.folder)
        self.security.setCurrentIndex(self.security.findData(settings.security))
        self.port.setValue(settings.port)
        self.certificate.setText(settings.certificate)
        self.poll.setValue(settings.poll)
        self.name.setReadOnly(mailbox is not None)
        self.password.setPlaceholderText(self.tr("As it was") if mailbox is not None else "")
        for made in (self.test, self.fetch, self.remove):
            made.setVisible(mailbox is not None)
        self.save.setText(self.tr("Add the mailbox") if mailbox is None else self.tr("Save the mailbox"))
        self.state.setText(self._state(mailbox) if mailbox else "")
        self._shown = self._typed()

    def _typed(self) -> MailboxSettings:
        return MailboxSettings(
            host=self.host.text().strip(),
            user=self.user.text().strip(),
            port=self.port.value(),
            security=self.security.currentData(),
            folder=self.folder.text().strip() or "INBOX",
            certificate=self.certificate.text().strip(),
            poll=self.poll.value(),
        )

    def _state(self, mailbox: MailboxRecord) -> str:
        if not mailbox.state_code:
            return self.tr("Not read yet.")
        if mailbox.state_code == "works":
            return self.tr("The last look went well.")
        error = EnvironmentFault(mailbox.state_code, code=mailbox.state_code, values=mailbox.state_values)
        said = messages.error(error)
        return f"{said.message} {said.hint}"

    # What the buttons do ----------------------------------------------------------------------------------------

    def _save(self) -> None:
        post, name, password = self._context.newsroom.post, self.name.text().strip(), self.password.text()
        is_new = self.mailbox is None
        settings = self._typed()
        self._context.jobs.write(
            lambda _: post.add(name, settings, password) if is_new else post.change(name, settings, password),
            on_result=self._added if is_new else self._changed,
            on_failed=self._refused,
            owner=self,
        )

    def _changed(self, mailbox: MailboxRecord) -> None:
        self.password.clear()
        self._shown = self._typed()
        self._context.hub.publish(Changes.of(mailbox=mailbox.id))
        self._context.go.say.emit(self.tr("The mailbox is saved"))

    def _added(self, mailbox: MailboxRecord) -> None:
        self.password.clear()
        self.choice.insertItem(0, mailbox.name, mailbox.name)
        self.choice.setCurrentIndex(0)
        self._context.hub.publish(Changes.of(mailbox=mailbox.id))

    def _test(self) -> None:
        self._ask(lambda name: self._context.newsroom.post.test(name), self._tested)

    def _tested(self, tested: Tested) -> None:
        self.state.setText(
            self.tr("The mailbox answers: %n letter(s),", "", tested.letters)
            + " "
            + self.tr("%n of them unread.", "", tested.unseen)
        )

    def _fetch(self) -> None:
        self._ask(lambda name: self._context.newsroom.post.fetch(name), self._fetched)

    def _fetched(self, fetched: Fetched) -> None:
        self.state.setText(
            self.tr("%n new report(s),", "", fetched.count("understood"))
            + " "
            + self.tr("%n letter(s) not understood.", "", fetched.count("not_understood"))
        )

    def _ask(self, act: object, then: object) -> None:
        """In a reader's thread: a mail server takes seconds, and nobody's writing waits for it."""
        mailbox, post, password = self.mailbox, self._context.newsroom.post, self.password.text()
        if mailbox is None:
            return
        secret, name = settings_from(mailbox.settings).secret_name, mailbox.name

        def work(_: object) -> object:
            if password:
                post.secrets.set(secret, password)
            answer = act(name)  # type: ignore[operator]
            self._context.hub.publish(Changes.of(mailbox=mailbox.id))  # it can be watched from now on
            return answer

        self.state.setText(self.tr("Asking the mail server…"))
        self._context.jobs.read(
            work,
            on_result=then,  # type: ignore[arg-type]
            on_failed=self._refused,
            owner=self,
            title=self.tr("Reading the mailbox"),
        )

    def _remove(self) -> None:
        mailbox, post = self.mailbox, self._context.newsroom.post
        if mailbox is not None:
            name = mailbox.name
            self._context.jobs.write(lambda _: post.remove(name), on_failed=self._refused, owner=self)

    def _refused(self, error: QalamError) -> None:
        said = messages.error(error)
        self.state.setText(f"{said.message} {said.hint}")
