"""Figures of readers' reports: how many, how soon, how many were right, and about what."""

from editor.reports.figures.desk import FigureDesk
from editor.reports.figures.period import Period
from editor.reports.figures.view import Figures, Line

__all__ = ["FigureDesk", "Figures", "Line", "Period"]
