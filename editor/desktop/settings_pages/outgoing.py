"""Letters that go out: the server that they go through, and a test letter."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from editor.changes import Changes
from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.number_box import with_room
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import Conflict, QalamError
from editor.newsroom.mail import PORTS, MailServer


def make_page(context: PanelContext) -> QWidget:
    """See `sections.SECTIONS`."""
    return OutgoingPage(context)


class OutgoingPage(QWidget):
    """The whole newsroom's; the password stays on this computer."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._known = MailServer()
        self.security = QComboBox()
        self.host, self.user, self.password, self.sender_name = (QLineEdit() for _ in range(4))
        self.address, self.to = QLineEdit(), QLineEdit()
        self.port = with_room(QSpinBox(minimum=1, maximum=65535))
        self.state = PlainLabel(wrap=True)
        self.off = button(self.tr("Send no letters"), self._turn_off)
        self.test = button(self.tr("Send a test letter"), self._test)
        self.save = button(self.tr("Save"), self._save, "primary")
        self._lay_out()
        self.security.activated.connect(lambda _: self.port.setValue(PORTS[self.security.currentData()]))
        context.hub.changed.connect(self._look)
        self._show(MailServer())
        self._load()

    def _lay_out(self) -> None:
        for name, security in (
            ("STARTTLS", "starttls"),
            ("TLS", "tls"),
            (self.tr("None (this computer only)"), "none"),
        ):
            self.security.addItem(name, security)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.port.setGroupSeparatorShown(False)
        self.host.setPlaceholderText("smtp.example.kz")
        self.address.setPlaceholderText("redaktsia@example.kz")
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        for made in (self.off, self.test, self.save):
            row.addWidget(made)
        about = self.tr(
            "Readers who left an address are answered through this server once their correction is on the page. The "
            "password is kept in this computer's keyring; where there is none, it is asked for in each session."
        )
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Mail server"), self.host),
            (self.tr("Security"), self.security),
            (self.tr("Port"), self.port),
            (self.tr("User"), self.user),
            (self.tr("Password"), self.password),
            (self.tr("Letters come from"), self.address),
            (self.tr("Name before it"), self.sender_name),
            (self.tr("Test letter to"), self.to),
            ("", self.state),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(make_card(self.tr("Mail server"), about, rows, foot))

    def _look(self, changes: Changes) -> None:
        if changes.concern("setting"):
            self._load()

    def _load(self) -> None:
        mail = self._context.newsroom.mail
        self._context.jobs.read(lambda _: mail.server, on_result=self._loaded, owner=self, slot="server", quiet=True)

    def _loaded(self, server: MailServer) -> None:
        if self._typed() == self._known:  # what is being typed here is not overwritten by another seat
            self._show(server)

    def _show(self, server: MailServer) -> None:
        self._known = server
        self.host.setText(server.host)
        self.user.setText(server.user)
        self.address.setText(server.sender)
        self.sender_name.setText(server.sender_name)
        self.security.setCurrentIndex(self.security.findData(server.security))
        self.port.setValue(server.port)
        for made in (self.off, self.test):
            made.setVisible(server.is_set)

    def _typed(self) -> MailServer:
        return MailServer(
            host=self.host.text().strip(),
            port=self.port.value(),
            security=self.security.currentData(),
            user=self.user.text().strip(),
            sender=self.address.text().strip(),
            sender_name=self.sender_name.text().strip(),
            certificate=self._known.certificate,
        )

    # What the buttons do ----------------------------------------------------------------------------------------

    def _save(self) -> None:
        mail, server, password = self._context.newsroom.mail, self._typed(), self.password.text()
        seen = self._known

        def work(_: object) -> Changes:
            server.check()
            return mail.set_up(server, password, seen)

        self._context.jobs.write(work, on_result=lambda _: self._saved(server), on_failed=self._refused, owner=self)

    def _saved(self, server: MailServer) -> None:
        self.password.clear()
        self._show(server)
        self.state.setText(self.tr("Letters go out through this server."))

    def _test(self) -> None:
        """In a reader's thread: a mail server takes seconds, and nobody's writing waits for it."""
        mail, to = self._context.newsroom.mail, self.to.text().strip() or self.address.text().strip()
        server, password = self._known, self.password.text()

        def work(_: object) -> str:
            if password:
                mail.secrets.set(server.secret_name, password)
            mail.test(to)
            return to

        self.state.setText(self.tr("Asking the mail server…"))
        self._context.jobs.read(
            work,
            on_result=lambda to: self.state.setText(self.tr("A test letter is on its way to {to}.").format(to=to)),
            on_failed=self._refused,
            owner=self,
            title=self.tr("Sending a test letter"),
        )

    def _turn_off(self) -> None:
        mail, seen = self._context.newsroom.mail, self._known
        self._context.jobs.write(
            lambda _: mail.turn_off(seen), on_result=lambda _: self._is_off(), on_failed=self._refused, owner=self
        )

    def _is_off(self) -> None:
        self._show(MailServer())
        self.state.setText(self.tr("No letters go out any more."))

    def _refused(self, error: QalamError) -> None:
        said = messages.error(error)
        self.state.setText(f"{said.message} {said.hint}")
        if isinstance(error, Conflict):  # told, one may save once more: over what is there now
            mail = self._context.newsroom.mail
            self._context.jobs.read(lambda _: mail.server, on_result=self._seen, owner=self, slot="server", quiet=True)

    def _seen(self, server: MailServer) -> None:
        self._known = server
