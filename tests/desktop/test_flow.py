"""What has no room in one line goes on in the next, whole."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from editor.desktop.widgets.flow import BesideOrBelow, Flow


def _row(widths: list[int]) -> tuple[QWidget, list[QLabel]]:
    bar = QWidget()
    flow = Flow(bar, spacing=6)
    labels = []
    for width in widths:
        label = QLabel(bar)
        label.setFixedSize(width, 20)
        flow.addWidget(label)
        labels.append(label)
    return bar, labels


@settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=60)
@given(widths=st.lists(st.integers(10, 200), min_size=1, max_size=12), room=st.integers(200, 900))
def test_nothing_is_cut_nothing_lies_over_another_and_the_order_stays(
    qtbot: QtBot, widths: list[int], room: int
) -> None:
    bar, labels = _row(widths)
    qtbot.addWidget(bar)
    layout = bar.layout()
    assert layout is not None
    height = layout.heightForWidth(room)
    layout.setGeometry(QRect(0, 0, room, height))
    places = [label.geometry() for label in labels]
    assert all(place.left() >= 0 and place.right() < room and place.bottom() < height for place in places)
    assert not any(one.intersects(two) for n, one in enumerate(places) for two in places[:n])
    assert places == sorted(places, key=lambda place: (place.top(), place.left()))


def test_two_widgets_stand_beside_each_other_while_there_is_room(qtbot: QtBot) -> None:
    first, second = QLabel(), QLabel()
    first.setFixedSize(300, 20)
    second.setFixedSize(200, 20)
    window = QWidget()
    head = BesideOrBelow(first, second)
    head.setParent(window)
    qtbot.addWidget(window)
    window.show()
    for width in (600, 400, 600):
        head.resize(width, 60)
        beside = width == 600
        qtbot.waitUntil(lambda beside=beside: (second.y() < first.y() + 20) is beside)  # type: ignore[misc]
    assert head.minimumSizeHint().width() == 300
