"""A report that an editor types in: the article, the words, and what the reader said."""

from __future__ import annotations

import secrets

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from db.records import ArticleRecord
from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import QalamError

MOST_ARTICLES = 500  # the newest changed; an older one is found by its address or number


class NewReport(QDialog):
    """Opened, not executed. Two readers who say the same are two reports: each opening has a key of its own."""

    def __init__(self, context: PanelContext, parent: QWidget, *, comment: str = "", reply_to: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._key = f"hand:{secrets.token_hex(16)}"
        self.article = QComboBox(editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
        self.quote, self.comment = QPlainTextEdit(), QPlainTextEdit(comment)
        self.suggestion, self.reply_to = QLineEdit(), QLineEdit(reply_to)
        self.note = PlainLabel(role="warning", wrap=True)
        self.keep = button(self.tr("Take in"), self._keep, "primary")
        self._lay_out()
        self._load()

    def _lay_out(self) -> None:
        edit = self.article.lineEdit()
        assert edit is not None
        edit.setPlaceholderText(self.tr("Headline, address or number"))
        self.article.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.article.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.article.setMinimumContentsLength(30)
        self.article.activated.connect(lambda _: edit.setCursorPosition(0))  # a long headline shows its beginning
        completer = self.article.completer()
        assert completer is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.quote.setPlaceholderText(self.tr("The words as they stand in the article"))
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, field in (
            (self.tr("Article"), self.article),
            (self.tr("Wrong words"), self.quote),
            (self.tr("Should be"), self.suggestion),
            (self.tr("What the reader said"), self.comment),
            (self.tr("Answer to"), self.reply_to),
        ):
            label = PlainLabel(name)
            label.setBuddy(field)
            field.setAccessibleName(name)
            form.addRow(label, field)
        for box in (self.quote, self.comment):
            box.setTabChangesFocus(True)
            box.setFixedHeight(72)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Cancel"), self.reject))
        foot.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.note)
        column.addStretch(1)
        column.addLayout(foot)
        self.note.hide()
        self.resize(560, 420)

    def _load(self) -> None:
        articles = self._context.newsroom.articles
        self._context.jobs.read(
            lambda _: articles.page(limit=MOST_ARTICLES), on_result=self._show, owner=self, slot="articles", quiet=True
        )

    def _show(self, articles: list[ArticleRecord]) -> None:
        typed = self.article.currentText()
        for record in articles:
            self.article.addItem(record.headline or record.slug, record.id)
        self.article.setCurrentIndex(-1)
        self.article.setEditText(typed)

    def _where(self) -> tuple[int | str | None, str]:
        """The article's number or slug, and an address, as the first field says them."""
        typed = self.article.currentText().strip()
        at = self.article.findText(typed, Qt.MatchFlag.MatchFixedString)
        if at >= 0:
            return int(self.article.itemData(at)), ""
        return (None, typed) if "/" in typed else (typed or None, "")

    def _keep(self) -> None:
        from editor.reports import IncomingReport  # late: start-up time

        article, url = self._where()
        incoming = IncomingReport(
            self.quote.toPlainText().strip(),
            article=article,
            url=url,
            suggestion=self.suggestion.text().strip(),
            comment=self.comment.toPlainText().strip(),
            reply_to=self.reply_to.text().strip(),
            idempotency_key=self._key,
        )
        reports = self._context.newsroom.reports
        self.keep.setEnabled(False)
        self._context.jobs.write(
            lambda _: reports.receive(incoming, door="hand"),
            on_result=lambda _: self._kept(),
            on_failed=self._refused,
            owner=self,
        )

    def _kept(self) -> None:
        self._context.go.say.emit(self.tr("The report is in the inbox"))
        self.accept()

    def _refused(self, error: QalamError) -> None:
        said = messages.error(error)
        self.note.setText(f"{said.message} {said.hint}")
        self.note.show()
        self.keep.setEnabled(True)
