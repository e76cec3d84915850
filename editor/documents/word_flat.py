"""A Word file that is one XML text (“flat OPC”), as programs and Word itself write it: its parts by name."""

from __future__ import annotations

import base64
import binascii

from editor.documents.archive import XmlParts, damaged

_PKG = "{http://schemas.microsoft.com/office/2006/xmlPackage}"
_TYPES = "[Content_Types].xml"


class FlatPackage(XmlParts):
    """The same parts as in a zip container. Raises UserMistake for what is damaged or declares entities."""

    def __init__(self, data: bytes) -> None:
        self._parts: dict[str, bytes] = {_TYPES: data}
        from lxml import etree  # late: start-up time

        self.refuse_entities(data)
        root = self.xml(_TYPES)
        if root is None or root.tag != f"{_PKG}package":
            raise damaged("it holds no Word document")
        types: list[str] = []
        for part in root:
            name = part.get(f"{_PKG}name", "").lstrip("/")
            types.append(part.get(f"{_PKG}contentType", ""))
            inner = part.find(f"{_PKG}xmlData")
            packed = part.find(f"{_PKG}binaryData")
            if inner is not None and len(inner):
                self._parts[name.casefold()] = etree.tostring(inner[0])
            elif packed is not None:
                try:
                    self._parts[name.casefold()] = base64.b64decode(packed.text or "")
                except binascii.Error as error:
                    raise damaged(f"its part {name} is damaged") from error
        self._parts[_TYPES.casefold()] = " ".join(types).encode()

    @property
    def names(self) -> list[str]:
        """Every part."""
        return list(self._parts)

    def read(self, name: str) -> bytes | None:
        """The bytes of a part, or None where there is none."""
        return self._parts.get(name.casefold().lstrip("/"), self._parts.get(name))
