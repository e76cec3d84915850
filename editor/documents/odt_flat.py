"""An OpenDocument text that is one XML file (.fodt): its one root stands for all parts of the other form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.documents.archive import XmlParts, damaged

if TYPE_CHECKING:
    from lxml.etree import _Element

_ROOT = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}document"
_PARTS = ("content.xml", "styles.xml")


class FlatOdt(XmlParts):
    """The text, its styles and its page headers have one root. Pictures are in the text. Raises UserMistake for what is
    damaged or declares a document type.
    """

    def __init__(self, data: bytes, kind: str, code: str) -> None:
        self._kind, self._code = kind, code
        self._data = data
        root = XmlParts.xml(self, "content.xml")
        if root is None or root.tag != _ROOT:
            raise damaged("it holds no text", code, kind)
        self._root = root

    @property
    def names(self) -> list[str]:
        """The parts that it stands for."""
        return list(_PARTS)

    def read(self, name: str) -> bytes | None:
        """The whole file for each of its parts, None for any other."""
        return self._data if name in _PARTS else None

    def xml(self, name: str) -> _Element | None:
        """The root, which is read once."""
        return self._root if name in _PARTS else None
