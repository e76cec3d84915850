"""Which rule decides for an article: tried where the rules are changed."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy, QVBoxLayout, QWidget

from db.records import ArticleRecord
from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.notice_words import NoticeWords
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.settings_pages.notice_showing import refill
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import QalamError
from editor.publishing.notice_desk import Trial

NEWEST = 200  # articles that are offered


class TrialCard(QWidget):
    """`decided` carries the id of the rule that decides, 0 for none."""

    decided = Signal(int)

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._words = NoticeWords(self)
        self._offered: list[tuple[str, int]] = []
        self.article, self.channel = QComboBox(), QComboBox()
        self.verdict = PlainLabel(wrap=True)
        self.rules = PlainLabel(role="quiet", wrap=True)
        self.text = PlainLabel(role="quiet", wrap=True)
        self.article.setEditable(True)
        self.article.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.article.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.article.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.channel.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        line = self.article.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("Type words of its headline"))
        completer = self.article.completer()
        assert completer is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        about = self.tr("Choose an article and where it goes, to see which rule decides and why the others do not.")
        rows: list[tuple[str, QWidget]] = [(self.tr("Article"), self.article), (self.tr("Channel"), self.channel)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = make_card(self.tr("Try the rules"), about, rows)
        inside = card.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.setSpacing(8)
        for label in (self.verdict, self.rules, self.text):
            inside.addWidget(label)
        column.addWidget(card)
        self.article.setMaximumWidth(16_777_215)  # a headline is longer than what lists are given
        for box in (self.article, self.channel):
            box.activated.connect(lambda _: self.look())
        self._clear()

    def show_choices(self, articles: list[ArticleRecord], channels: list[str]) -> None:
        """What there is to try; what is tried is tried again."""
        offered = [(record.headline, record.id) for record in articles]
        if offered != self._offered:  # else what is being typed is left alone
            chosen, self._offered = self.article.currentData(), offered
            self.article.clear()
            for headline, article_id in offered:
                self.article.addItem(headline, article_id)
            self.article.setCurrentIndex(self.article.findData(chosen) if chosen is not None else -1)
        refill(self.channel, [(self.tr("any"), ""), *((name, name) for name in channels)])
        self.look()

    def look(self) -> None:
        """Try what is chosen."""
        article, channel = self.article.currentData(), self.channel.currentData() or ""
        if article is None:
            self._clear()
            return
        desk = self._context.newsroom.notice_desk
        self._context.jobs.read(
            lambda _: desk.trial(article, channel),
            on_result=self._show,
            on_failed=self._refused,
            owner=self,
            slot="trial",
            quiet=True,
        )

    def _clear(self) -> None:
        for label in (self.verdict, self.rules, self.text):
            label.setText("")
            label.hide()
        self.decided.emit(0)

    def _show(self, trial: Trial) -> None:
        chosen, fares = trial.chosen, []
        for position, one in enumerate(trial.rules, start=1):
            fares.append(self._words.fares(QLocale().toString(position), one))
        notice = self._words.notice(chosen.template.name) if chosen.template is not None else ""
        at = next((number for number, one in enumerate(trial.rules, start=1) if one.decides), 0)
        if chosen.problem is not None:
            said = messages.error(chosen.problem)
            verdict = f"{said.message} {said.hint}"
        elif at:
            number = QLocale().toString(at)
            verdict = self.tr("Rule {number} decides: {notice}.").format(number=number, notice=notice)
        else:
            verdict = self.tr("No rule decides, so it is {notice}.").format(notice=notice)
        text = chosen.notice.text if chosen.notice is not None else ""
        for label, words in ((self.verdict, verdict), (self.rules, "\n".join(fares)), (self.text, text)):
            label.setText(words)
            label.setVisible(bool(words))
        self.decided.emit(next((one.rule.id for one in trial.rules if one.decides), 0))

    def _refused(self, error: QalamError) -> None:
        self._clear()
        said = messages.error(error)
        self.verdict.setText(f"{said.message} {said.hint}")
        self.verdict.show()
