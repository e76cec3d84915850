"""The media folder: every picture once, upright, without metadata, in smaller sizes; what is none gets a sentence."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image as Pillow

from editor.articles.document import Document, Image
from editor.documents.imported import Picture
from editor.documents.media import MOST_BYTES, WIDTHS, MediaFolder
from editor.errors import UserMistake
from tests.pictures import bomb, from_a_camera, from_an_agency, picture


@pytest.fixture
def media(tmp_path: Path) -> MediaFolder:
    return MediaFolder(tmp_path / "Суреттер")


def _files(media: MediaFolder) -> list[str]:
    return sorted(path.relative_to(media.folder).as_posix() for path in media.folder.rglob("*") if path.is_file())


def test_a_picture_is_stored_once_whoever_brings_it(media: MediaFolder, tmp_path: Path) -> None:
    data = picture()
    (tmp_path / "көпір.jpg").write_bytes(data)
    first, second = media.add(data), media.add_file(tmp_path / "көпір.jpg")
    assert first == second
    assert len(_files(media)) == 1 + len(first.copies)
    assert first.source.endswith(".jpg")


def test_smaller_sizes_are_made_of_it(media: MediaFolder) -> None:
    stored = media.add(picture(2400, 1600))
    assert [(copy.width, copy.height) for copy in stored.copies] == [(480, 320), (960, 640), (1600, 1067)]
    for copy in stored.copies:
        with Pillow.open(media.folder / copy.name) as made:
            assert made.size == (copy.width, copy.height)
    assert [size.width for size in stored.sizes] == list(WIDTHS)  # the camera's own size is for print, not for a page


def test_a_small_picture_is_shown_as_it_is(media: MediaFolder) -> None:
    stored = media.add(picture(400, 300, "PNG"))
    assert stored.copies == ()
    assert [(size.name, size.width) for size in stored.sizes] == [(stored.source, 400)]


def test_a_picture_from_a_camera_is_turned_upright_and_tells_nobody_where_it_was_taken(media: MediaFolder) -> None:
    stored = media.add(from_a_camera(1200, 800))
    assert (stored.width, stored.height) == (800, 1200)
    for name in (stored.source, *(copy.name for copy in stored.copies)):
        data = (media.folder / name).read_bytes()
        with Pillow.open(io.BytesIO(data)) as made:
            assert not made.getexif()
            assert made.width < made.height
        assert b"Owner" not in data
        assert b"4711" not in data


def test_one_that_lies_right_loses_its_metadata_and_no_pixel(media: MediaFolder) -> None:
    data = from_a_camera(300, 200, turned=False)
    stored = media.add(data)
    with Pillow.open(io.BytesIO(data)) as before, Pillow.open(media.folder / stored.source) as after:
        assert before.tobytes() == after.tobytes()
        assert not after.getexif()


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF"])
def test_a_picture_without_metadata_is_kept_byte_for_byte(media: MediaFolder, form: str) -> None:
    data = picture(600, 400, form)
    stored = media.add(data)
    assert (media.folder / stored.source).read_bytes() == data
    assert [copy.width for copy in stored.copies] == [480]


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
def test_metadata_of_other_forms_goes_too(media: MediaFolder, form: str) -> None:
    exif = Pillow.Exif()
    exif[0x8298] = "Owner of the camera"
    stored = media.add(picture(300, 200, form, exif=exif))
    assert b"Owner" not in (media.folder / stored.source).read_bytes()


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_every_kind_of_colour_can_be_scaled(media: MediaFolder, mode: str) -> None:
    assert len(media.add(picture(1000, 500, mode=mode)).copies) == 2


def test_a_picture_that_moves_goes_on_moving(media: MediaFolder) -> None:
    frames = [Pillow.new("RGB", (600, 300), color) for color in ("red", "green", "blue")]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], duration=80)
    stored = media.add(out.getvalue())
    assert stored.copies == ()
    with Pillow.open(media.folder / stored.source) as made:
        assert getattr(made, "n_frames", 1) == 3


def test_caption_and_credit_of_an_agency_come_along(media: MediaFolder) -> None:
    stored = media.add(from_an_agency("Семейдегі жаңа  көпір", "Айгүл Сейіт", "Дала Ақпарат"))
    assert (stored.caption, stored.credit) == ("Семейдегі жаңа көпір", "Айгүл Сейіт / Дала Ақпарат")


# What is none


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (bomb(20_000, 20_000), "picture_too_large"),
        (bomb(10_000, 6_000), "picture_too_large"),  # sixty megapixels
        (bomb(3_000, 3_000), "picture_format"),  # says nine megapixels and holds a thousand bytes
        (picture()[:2000], "picture_format"),
        (picture(form="PNG")[:500], "picture_format"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>", "picture_format"),
        (b"", "picture_format"),
        (b"\xff\xd8\xff" + b"\0" * 100, "picture_format"),
        (b"\0" * (MOST_BYTES + 1), "picture_file_too_large"),
    ],
    ids=["bomb", "60 megapixels", "lies", "torn jpeg", "torn png", "svg", "empty", "no jpeg", "heavy"],
)
def test_what_is_no_picture_gets_a_sentence_and_leaves_nothing(media: MediaFolder, data: bytes, code: str) -> None:
    with pytest.raises(UserMistake) as caught:
        media.add(data)
    assert caught.value.code == code
    assert caught.value.message.endswith(".")
    assert not media.folder.exists()


def test_sixty_megapixels_that_are_really_there_are_refused_before_they_are_unpacked(media: MediaFolder) -> None:
    out = io.BytesIO()
    Pillow.new("1", (10_000, 6_000)).save(out, "PNG")
    with pytest.raises(UserMistake, match="60 megapixels"):
        media.add(out.getvalue())


def test_a_file_that_is_not_there_is_said(media: MediaFolder, tmp_path: Path) -> None:
    with pytest.raises(UserMistake) as caught:
        media.add_file(tmp_path / "жоқ.jpg")
    assert caught.value.code == "picture_not_readable"


# What is there


def test_a_name_never_leads_out_of_the_folder(media: MediaFolder, tmp_path: Path) -> None:
    media.add(picture(300, 200))
    (tmp_path / "secret.jpg").write_bytes(picture(10, 10))
    for name in (
        "../secret.jpg",
        str(tmp_path / "secret.jpg"),
        "",
        ".",
        "scaled",
        "..\\secret.jpg",
        "https://a.kz/x.jpg",
    ):
        assert media.path(name) is None
        assert media.stored(name) is None


def test_what_was_stored_is_known_again_without_unpacking(media: MediaFolder) -> None:
    stored = media.add(picture(1000, 700))
    assert media.stored(stored.source) == stored


def test_sizes_that_are_missing_are_made_when_they_are_asked_for(media: MediaFolder) -> None:
    stored = media.add(picture(1000, 700))
    (media.folder / stored.copies[0].name).unlink()
    known = media.stored(stored.source)
    assert known is not None
    assert known.copies == stored.copies[1:]
    assert media.with_copies(stored.source) == stored
    assert (media.folder / stored.copies[0].name).is_file()


def test_a_damaged_file_in_the_folder_harms_nobody(media: MediaFolder) -> None:
    media.folder.mkdir()
    (media.folder / "a.jpg").write_bytes(b"nothing")
    (media.folder / "b.png").write_bytes(bomb(2_000, 2_000))
    assert media.with_copies("a.jpg") is None
    torn = media.with_copies("b.png")
    assert torn is not None
    assert torn.copies == ()


def test_pictures_that_came_inside_a_file_get_the_names_they_have_here(media: MediaFolder) -> None:
    data = from_a_camera(300, 200)
    document = Document(blocks=(Image("a", source="word/1.jpg", alt="көпір"), Image("b", source="torn.png")))
    taken = media.take_in(document, [Picture("word/1.jpg", data), Picture("torn.png", b"x")])
    first, second = taken.blocks
    assert isinstance(first, Image)
    assert media.path(first.source) is not None
    assert second == document.blocks[1]


def test_progress_goes_from_nothing_to_the_end(media: MediaFolder) -> None:
    steps: list[tuple[int, int]] = []
    media.add(picture(2000, 1000), lambda done, of, _text: steps.append((done, of)))
    assert steps[0] == (0, 4)
    assert steps == sorted(steps)
