"""A card of the settings: a heading, what it is about, rows of fields, and a button at its foot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from editor.desktop.widgets.plain import PlainLabel

_WIDEST = 360  # pixels, of a field that need not be as wide as its card


def make_card(title: str, about: str, rows: list[tuple[str, QWidget]], foot: QWidget | None = None) -> QFrame:
    """Rows are a name and its field; a field without a name says itself what it is."""
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 16, 20, 18)
    column.setSpacing(4)
    column.addWidget(PlainLabel(title, "heading"))
    column.addWidget(PlainLabel(about, "quiet", wrap=True))
    column.addSpacing(10)
    form = QFormLayout()
    form.setHorizontalSpacing(20)
    form.setVerticalSpacing(10)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    are_named = any(name for name, _ in rows)
    for name, field in rows:
        if not are_named:  # nothing to stand beside
            form.addRow(field)
            continue
        label: QLabel = PlainLabel(name)
        label.setBuddy(field)
        if name:
            field.setAccessibleName(name)
        if isinstance(field, QSpinBox | QComboBox):
            field.setMaximumWidth(_WIDEST)
        if isinstance(field, QComboBox):  # it may be filled long after it was shown
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        form.addRow(label, field)
    column.addLayout(form)
    if foot is not None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 10, 0, 0)
        row.addStretch(1)
        row.addWidget(foot)
        column.addLayout(row)
    return card
