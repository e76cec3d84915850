"""What is done to the pixels of a picture, by Pillow: unpacked once, turned upright, stripped of metadata, scaled."""

from __future__ import annotations

import io
import struct
import warnings
from typing import TYPE_CHECKING, Any, cast

from editor.documents.pictures import MOST_PIXELS
from editor.errors import UserMistake

if TYPE_CHECKING:
    from PIL.Image import Image as Picture
    from PIL.ImageFile import ImageFile

_FORMATS = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "GIF": "gif"}
# What a picture needs to look right; everything else that stands beside the pixels is dropped.
_KEPT = {"jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi", "adobe", "adobe_transform", "icc_profile"}
_KEPT |= {"progressive", "progression", "gamma", "srgb", "chromaticity", "aspect", "transparency", "interlace"}
_KEPT |= {"background", "loop", "duration", "default_image", "version", "extension", "timestamp"}
_COPY_QUALITY, _ORIGINAL_QUALITY = 82, 95


def unpacked(data: bytes) -> Picture:
    """The picture with its pixels. Raises UserMistake ("picture_format", "picture_too_large")."""
    from PIL import Image, UnidentifiedImageError  # late: start-up time

    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    warnings.simplefilter("error", Image.DecompressionBombWarning)  # for good: a filter of this thread alone is none
    try:
        picture = Image.open(io.BytesIO(data), formats=list(_FORMATS))
        picture.load()
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise _too_large("?", "?") from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError, IndexError, struct.error) as error:
        raise UserMistake(
            "A picture is in a form that no page shows, or it is damaged.",
            "Save it as PNG or JPEG and put it in again.",
            code="picture_format",
        ) from error
    return picture


def as_png(data: bytes) -> bytes:
    """A bitmap or a TIFF as PNG; what is damaged as it came. Raises UserMistake ("picture_too_large")."""
    from PIL import Image  # late: start-up time

    warnings.filterwarnings("ignore", module="PIL.TiffImagePlugin")  # for good, as below: damaged tags
    buffer = io.BytesIO()
    try:
        with Image.open(io.BytesIO(data), formats=["BMP", "TIFF"]) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise _too_large(picture.width, picture.height)
            kept = picture if picture.mode in ("1", "L", "LA", "P", "RGB", "RGBA") else picture.convert("RGB")
            kept.save(buffer, "PNG")
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_large("?", "?") from error
    except (OSError, SyntaxError, ValueError, EOFError, IndexError, struct.error):
        return data
    return buffer.getvalue()


def _too_large(width: object, height: object) -> UserMistake:
    return UserMistake(
        f"A picture has more than {MOST_PIXELS // 1_000_000} megapixels.",
        "Make it smaller where it was made.",
        code="picture_too_large",
        values={"width": width, "height": height},
    )


def ending(picture: Picture) -> str:
    """Of the file that it is stored in, without the dot."""
    return _FORMATS[_format(picture)]


def moves(picture: Picture) -> bool:
    """Whether it has more than one frame."""
    return int(getattr(picture, "n_frames", 1)) > 1 and picture.format != "MPO"


def _format(picture: Picture) -> str:
    """Of JPEG's kinds, a page shows the plain one."""
    named = picture.format or "PNG"
    return named if named in _FORMATS else "JPEG"


def cleaned(data: bytes, picture: Picture) -> tuple[bytes, Picture]:
    """Upright, and without metadata; the bytes as they were where there is nothing to take away."""
    from PIL import ImageOps  # late: start-up time

    known = _format(picture)
    upright = ImageOps.exif_transpose(picture)
    turned = _orientation(picture) not in (0, 1)
    if not turned and picture.format in _FORMATS and set(picture.info) <= _KEPT:
        return data, picture
    if not turned or upright is None:
        upright = picture
    profile, frames = picture.info.get("icc_profile"), getattr(picture, "n_frames", 1)
    upright.info = {name: value for name, value in picture.info.items() if name in _KEPT}
    if frames > 1 and known != "JPEG" and picture.width * picture.height * frames <= 4 * MOST_PIXELS:
        packed = _saved(picture, known, save_all=True, icc_profile=profile)
    elif known == "JPEG" and picture.format == "JPEG" and upright is picture:
        packed = _saved(picture, known, quality="keep", icc_profile=profile, optimize=True)
    else:
        packed = _packed(upright, known, _ORIGINAL_QUALITY)
    return packed, unpacked(packed)


def _orientation(picture: Picture) -> int:
    return int(picture.getexif().get(0x0112, 1) or 1)


def scaled(picture: Picture, size: tuple[int, int]) -> bytes:
    """A smaller one, with good edges. Colours of a palette, and those of printing, become plain ones first."""
    from PIL import Image  # late: start-up time

    known = _format(picture)
    if picture.mode not in ("RGB", "RGBA", "L", "LA"):
        clear = picture.mode == "PA" or "transparency" in picture.info
        profile = None if picture.mode == "CMYK" else picture.info.get("icc_profile")
        picture = picture.convert("RGBA" if clear else "RGB")
        picture.info = {"icc_profile": profile} if profile else {}
    smaller = picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
    smaller.info = {name: value for name, value in picture.info.items() if name == "icc_profile"}
    return _packed(smaller, known, _COPY_QUALITY)


def _packed(picture: Picture, known: str, quality: int) -> bytes:
    profile = picture.info.get("icc_profile")
    if known == "JPEG":
        plain = picture if picture.mode in ("RGB", "L", "CMYK") else picture.convert("RGB")
        return _saved(plain, known, quality=quality, progressive=True, optimize=True, icc_profile=profile)
    if known == "WEBP":
        return _saved(picture, known, quality=quality, method=4, icc_profile=profile)
    if known == "GIF":
        return _saved(picture, known)
    return _saved(picture, known, optimize=quality == _COPY_QUALITY, icc_profile=profile)


def _saved(picture: Picture, known: str, **options: Any) -> bytes:
    out = io.BytesIO()
    picture.save(out, known, **{name: value for name, value in options.items() if value is not None})
    return out.getvalue()


# What an agency wrote into it -----------------------------------------------------------------------------------------

_CAPTION, _CREDIT, _BYLINE, _CHARSET = (2, 120), (2, 110), (2, 80), (1, 90)
_LONGEST = 2000  # characters


def told_by(picture: Picture) -> tuple[str, str]:
    """(caption, credit) by the IPTC fields of a press picture."""
    from PIL import IptcImagePlugin  # late: start-up time

    try:
        fields: dict[tuple[int, int], Any] = dict(IptcImagePlugin.getiptcinfo(cast("ImageFile", picture)) or {})
    except (OSError, SyntaxError, ValueError, KeyError, IndexError, struct.error):  # it is somebody else's file
        return "", ""
    parts = [_words(fields.get(key)) for key in (_CAPTION, _BYLINE, _CREDIT)]
    return parts[0], " / ".join(part for part in dict.fromkeys(parts[1:]) if part)


def _words(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else b""
    if not isinstance(value, bytes):
        return ""
    try:
        text = value.decode("utf-8")
    except UnicodeDecodeError:
        return ""  # which code page it was nobody said
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:_LONGEST]
