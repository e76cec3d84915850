"""The states of the window that pictures are taken of; one module for each panel."""

from picture_states import articles, exporting, figures, importing, inbox, queue, reprints, settings
from picture_states.steps import Picture

PICTURES: tuple[Picture, ...] = (
    *articles.PICTURES,
    *inbox.PICTURES,
    *queue.PICTURES,
    *exporting.PICTURES,
    *settings.PICTURES,
    *figures.PICTURES,
    *reprints.PICTURES,
    *importing.PICTURES,  # last: its banner stays over the window
)
