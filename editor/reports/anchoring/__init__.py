"""Where reported words stand today. Pure: texts in, offsets out; no database, no document."""

from editor.reports.anchoring.located import Located, PlaceStatus, locate
from editor.reports.anchoring.quotation import held

__all__ = ["Located", "PlaceStatus", "held", "locate"]
