"""WordPress as a target: a post an article, found again by its mark, corrected and taken down where it stands."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping
from datetime import UTC
from pathlib import Path
from typing import Any

from editor.errors import EnvironmentFault
from editor.publishing import adapters
from editor.publishing.calls import needed
from editor.publishing.targets.protocol import (
    Choice,
    Copy,
    Description,
    PublishRequest,
    Receipt,
    SettingField,
    Tested,
    Wording,
)
from editor.publishing.targets.wordpress import posts, rehearsing, terms
from editor.publishing.targets.wordpress.client import Client
from editor.publishing.targets.wordpress.content import body_of
from editor.publishing.targets.words import PASSWORD, PRIVATE, USER

_SITE = SettingField(
    "site",
    "address",
    Wording("Сайт мекенжайы", "Адрес сайта", "Address of the site"),
    Wording(
        "Басты бетінің мекенжайы, https:// арқылы.",
        "Адрес главной страницы, с https://.",
        "That of its front page, with https://.",
    ),
    identity=True,
)
_CATEGORIES = SettingField(
    "categories",
    "lines",
    Wording("Айдарлар", "Рубрики", "Categories"),
    Wording(
        "Әр мақалаға қойылады; жоғы жасалады. Мақаланың тақырыптары тег болады.",
        "Ставятся каждой статье; недостающие создаются. Темы статьи становятся метками.",
        "Given to every article; missing ones are made. The article's topics become tags.",
    ),
    required=False,
)
_WITHDRAWAL = SettingField(
    "withdrawal",
    "choice",
    Wording("Кері шақырылған мақала", "Отозванная статья", "A withdrawn article"),
    Wording(
        "Сайттан жасырылады немесе орнында кері шақырылғаны айтылады.",
        "Скрывается с сайта или говорит на своём месте, что отозвана.",
        "It is hidden from the site, or its page says that it was withdrawn.",
    ),
    default="say",
    choices=(
        Choice("say", Wording("бетте айтылады", "сказать на странице", "say so on its page")),
        Choice("hide", Wording("жасырылады", "скрыть", "hide it")),
    ),
)


class WordPress:
    """Asked twice, it changes nothing the second time; asked for something older, nothing at all."""

    id = "wordpress"
    one_at_a_time = False

    def describe(self) -> Description:
        return Description(
            self.id,
            Wording("WordPress", "WordPress", "WordPress"),
            (_SITE, USER, PASSWORD, _CATEGORIES, _WITHDRAWAL, PRIVATE),
            Wording(
                "Жазба, суреттер, айдарлар мен тегтер. Құпиясөз — пайдаланушы бетіндегі «қосымша құпиясөзі».",
                "Запись, картинки, рубрики и метки. Пароль — «пароль приложения» из профиля пользователя.",
                "Post, pictures, categories and tags. The password is an application password of the user's profile.",
            ),
        )

    def check(self, settings: Mapping[str, Any]) -> None:
        return None

    def test(self, settings: Mapping[str, Any], secrets: Mapping[str, str]) -> Tested:
        """Log in, and look whether this user may publish."""
        client = Client(settings, needed(self.describe(), "password", settings, secrets))
        user = client.get("wp/v2/users/me", context="edit") or {}
        may = user.get("capabilities") or {}
        terms.insist(bool(may.get("publish_posts") and may.get("upload_files")), client.where, str(settings["user"]))
        return Tested({"user": str(user.get("name", "")), "site": client.where})

    def publish(self, request: PublishRequest) -> Receipt:
        password = needed(self.describe(), "password", request.settings, request.secrets)
        client = Client(request.settings, password)
        found = posts.find(client, request)
        if (found and max(post.sequence for post in found) > request.sequence) or request.is_overtaken:
            return {**_receipt(found), "overtaken": True}
        done = [post for post in found if post.sequence == request.sequence]
        if done and len(found) == 1:
            return _receipt(done)
        if request.action == "withdraw" and not found:
            return {}
        data = self._post(client, request)
        request.checkpoint()
        kept = found[0].id if found else None
        made = client.post(f"wp/v2/posts/{kept}", data) if kept else client.post("wp/v2/posts", data)
        if made is None:  # it was deleted there for good between the look and the change
            made = client.post("wp/v2/posts", data)
        for twin in found[1:]:  # two attempts ran side by side
            client.trash(f"wp/v2/posts/{twin.id}")
        return _receipt([post] if (post := posts.read(made, request)) else [])

    def rehearse(self, request: PublishRequest, folder: Path) -> None:
        client = self._reader(request)
        rehearsing.write_planned(request, folder, client)

    def standing(self, request: PublishRequest, folder: Path) -> bool:
        """By GET alone."""
        client = self._reader(request)
        if client is None:
            return False
        rehearsing.write_standing(request, folder, client)
        return True

    def _reader(self, request: PublishRequest) -> Client | None:
        """Someone who may look at the site; None where the password is not known here, or the site does not answer."""
        try:
            password = needed(self.describe(), "password", request.settings, request.secrets)
        except EnvironmentFault:
            return None
        client = Client(request.settings, password)
        return client if rehearsing.can_look(client) else None

    def read_back(self, request: PublishRequest) -> Copy | None:
        """As readers get it, after whatever the site's plugins do to a text."""
        client = Client(request.settings, needed(self.describe(), "password", request.settings, request.secrets))
        found = posts.find(client, request)
        shown = client.get(f"wp/v2/posts/{found[0].id}") if found and found[0].status == "publish" else None
        if not isinstance(shown, dict):
            return None
        text = str((shown.get("content") or {}).get("rendered", ""))
        return Copy("html", f"<html><body>{text}</body></html>".encode())

    @staticmethod
    def _post(client: Client, request: PublishRequest) -> dict[str, Any]:
        article, document, settings = request.article, request.document, request.settings
        is_hidden = request.action == "withdraw" and settings["withdrawal"] == "hide"
        published = (article.published_at or article.created_at).astimezone(UTC)
        data: dict[str, Any] = {
            "title": document.headline,
            "slug": posts.slug_of(request),
            "status": "draft" if is_hidden else "publish",
            "date_gmt": published.replace(tzinfo=None).isoformat(timespec="seconds"),
            "categories": [terms.category(client, name) for name in settings["categories"]],
            "tags": [terms.tag(client, name) for name in article.topics],
            "excerpt": document.lead if request.action != "withdraw" else "",
        }
        pictures = {} if request.action == "withdraw" else _pictures(client, request)
        first = next(iter(pictures.values()), None)
        data["featured_media"] = first.id if first else 0
        data["content"] = body_of(request, {source: picture.shown for source, picture in pictures.items()})
        return data


def _receipt(found: list[posts.Post]) -> Receipt:
    return {"id": found[0].id, "address": found[0].link} if found else {}


def _pictures(client: Client, request: PublishRequest) -> dict[str, terms.Picture]:
    """Every picture of the article in the site's library, by its source."""
    if request.media is None:
        return {}
    pictures: dict[str, terms.Picture] = {}
    for picture in adapters.picture_files(request.document, request.media):
        kind = mimetypes.guess_type(picture.name)[0] or "application/octet-stream"
        request.checkpoint()
        pictures[picture.source] = terms.picture(client, picture, kind)
    return pictures
