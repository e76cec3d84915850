"""Where reported words stand today. Pure: texts in, offsets out; no database, no document."""

from editor.reports.anchoring.located import Located, PlaceStatus, locate

__all__ = ["Located", "PlaceStatus", "locate"]
