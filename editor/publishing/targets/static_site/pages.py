"""The pages as bytes: from an article and its neighbours to HTML. Nothing is read and nothing is written here."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from db.records import CorrectionRecord
from editor.articles.document import Document, Script
from editor.newsroom.agency import AgencySettings
from editor.publishing import adapters
from editor.publishing.correction_notes import told
from editor.publishing.targets.protocol import Content
from editor.publishing.targets.static_site import times
from editor.publishing.targets.static_site.rows import description, topic_slugs
from editor.publishing.targets.static_site.templates import NOTHING, Html, joined, labels, labels_in, page, part

if TYPE_CHECKING:
    from editor.documents.html import Media


_OWN_NAMES = {
    "kk": "Қазақша",
    "kk-Latn": "Qazaqşa",
    "kk-Latn-x-2018": "Qazaqsha",
    "kk-Arab": "قازاقشا",
    "ru": "Русский",
    "en": "English",
}


@dataclass(frozen=True)
class Look:
    """What is the same on every page of a site. `language` is that of the pages that belong to no article, `theme` the
    folder of the newsroom's own templates.
    """

    agency: AgencySettings
    language: str
    theme: Path | None = None

    @property
    def name(self) -> str:
        return self.agency.name or "Qalam"

    def address(self, path: str) -> str:
        """The absolute address where the site's own is known, else the path."""
        root = self.agency.site_url.rstrip("/")
        return f"{root}/{path}" if root else path

    @property
    def policy(self) -> str:
        """The content security policy; a page may only talk to its own site (the search) and to the intake."""
        reached = ("'self'", _origin(self.agency.intake_url))
        return (
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            f"connect-src {' '.join(filter(None, reached))}; base-uri 'none'; form-action 'none'"
        )


def path_of(content: Content) -> str:
    """Where the page of an article stands at first; it stays there even if the slug changes."""
    return f"{content.article.id}-{content.article.slug}.html"


def day_path(day: date) -> str:
    """Where the list of one day stands."""
    return f"day-{day.isoformat()}.html"


@dataclass(frozen=True)
class Teaser:
    """How one page names another article."""

    content: Content
    path: str


def article_page(
    content: Content,
    path: str,
    look: Look,
    *,
    related: Sequence[Teaser],
    most_read: Sequence[Teaser],
    versions: Sequence[Teaser] = (),
    media: Media | None = None,
) -> bytes:
    """The page of one article; `versions` have its text in other scripts or languages.

    Teasers stand in the order in which they are shown; `media` says how pictures are.
    """
    article, document = content.article, content.document
    language = document.language
    published = article.published_at or article.created_at
    modified = content.modified_at or published
    common = common_values(look, language, document.script)
    corrections = sorted(content.corrections, key=lambda found: found.id, reverse=True)
    values: dict[str, str] = {
        **common,
        "tag": document.tag,
        "direction": "rtl" if document.is_right_to_left else "ltr",
        "title": " — ".join(word for word in (document.headline, look.name) if word),
        "description": description(content),
        "canonical": look.address(path),
        "alternates": _alternates(content, path, look, versions),
        "versions": _versions(content, path, common, versions),
        "og_image": _og_image(document, look, media),
        "published_iso": times.iso(published, article.zone),
        "published_text": times.text(published, article.zone, language),
        "modified_iso": times.iso(modified, article.zone),
        "updated": _updated(content, common),
        "views": part("views", {**common, "views": str(article.views)}) if article.views else NOTHING,
        "json_ld": _json_ld(content, path, look, (published, modified), media, versions),
        "headline": document.headline,
        "lead": part("lead", {"lead": document.lead}) if document.lead else NOTHING,
        "byline": part("byline", {"byline": document.byline}) if document.byline else NOTHING,
        "corrected": part("corrected", common) if corrections else NOTHING,
        "body": Html(adapters.body_with_notice(document, media, _notice(content))),
        "topics": _topics(article.topics, common),
        "notice": _notice(content) if adapters.is_notice_at_end(document) else NOTHING,
        "corrections": _corrections(corrections, common, article.zone, document),
        "report_call": part("report_call", common) if look.agency.intake_url else NOTHING,
        "related": teasers("related", related, common, language),
        "most_read": teasers("most_read", most_read, common, language),
        "widget": _widget("widget", content, common, look),
        "count": _widget("count", content, common, look),
    }
    return page("article", values)


def message_page(
    look: Look, language: str, *, title: str, text: str, base: str = "", script: Script = "cyrillic"
) -> bytes:
    """A page that says one thing: that nothing is here, or that it was withdrawn. `title` and `text` are labels."""
    common = common_values(look, language, script) | {"base": base}
    shown = Document(language="kk", script=script) if language == "kk" else None
    facing = {
        "tag": shown.tag if shown is not None else language,
        "direction": "rtl" if shown is not None and shown.is_right_to_left else "ltr",
    }
    return page("message", {**common, **facing, "title": common[f"label_{title}"], "text": common[f"label_{text}"]})


def not_found_page(look: Look) -> bytes:
    """It is given out for addresses of any depth, so its links start at the site's root."""
    root = urlsplit(look.agency.site_url).path.rstrip("/") + "/"
    return message_page(look, look.language, title="not_found_title", text="not_found_text", base=root)


def withdrawn_page(look: Look, content: Content) -> bytes:
    """What stands at the address of an article that was withdrawn."""
    document = content.document
    return message_page(look, document.language, title="withdrawn_title", text="withdrawn_text", script=document.script)


def teasers(name: str, found: Sequence[Teaser], common: Mapping[str, str], language: str) -> Html:
    """A box of other articles, or nothing where there are none. Times are in the language of the page."""
    if not found:
        return NOTHING
    items = []
    for teaser in found:
        article, document = teaser.content.article, teaser.content.document
        moment = article.published_at or article.created_at
        values = {
            "href": teaser.path,
            "tag": document.tag,
            "headline": document.headline,
            "time_iso": times.iso(moment, article.zone),
            "time_text": times.text(moment, article.zone, language),
        }
        items.append(part("teaser", values))
    return part(name, {**common, "items": joined(items)})


def common_values(look: Look, language: str, script: Script = "cyrillic") -> dict[str, str]:
    feeds = {"base": "", "site_name": look.name}
    return {
        **(labels(language) if script == "cyrillic" else labels_in(script)),
        "feeds": part("feeds", feeds) if look.agency.site_url else NOTHING,
        "language": language,
        "csp": look.policy,
        "base": "",
        "site_name": look.name,
        "footer_text": look.name,
    }


def _alternates(content: Content, path: str, look: Look, versions: Sequence[Teaser]) -> Html:
    """A page names itself among its versions too, as search engines ask."""
    if not versions:
        return NOTHING
    named = sorted([(content.document.tag, path), *((one.content.document.tag, one.path) for one in versions)])
    return joined([part("alternate", {"language": tag, "href": look.address(there)}) for tag, there in named])


def _versions(content: Content, path: str, common: Mapping[str, str], versions: Sequence[Teaser]) -> Html:
    """The switch that readers see: each language and script by its own name, the page's own without a link."""
    if not versions:
        return NOTHING
    here = (content.document.tag, path)
    order, items = list(_OWN_NAMES), []
    named = {here, *((one.content.document.tag, one.path) for one in versions)}
    for tag, there in sorted(named, key=lambda one: (order.index(one[0]) if one[0] in order else len(order), one)):
        values = {"tag": tag, "href": there, "name": _OWN_NAMES.get(tag, tag)}
        items.append(part("version_here" if (tag, there) == here else "version", values))
    return part("versions", {**common, "items": joined(items)})


def _og_image(document: Document, look: Look, media: Media | None) -> Html:
    pictures = adapters.picture_addresses(document, media) if media is not None else []
    return part("og_image", {"address": look.address(pictures[0])}) if pictures else NOTHING


def _topics(topics: Sequence[str], common: Mapping[str, str]) -> Html:
    if not topics:
        return NOTHING
    items = [part("topic", {"href": f"topic-{slug}.html", "topic": name}) for slug, name in topic_slugs(topics).items()]
    return part("topics", {**common, "items": joined(items)})


def _updated(content: Content, common: Mapping[str, str]) -> Html:
    if content.modified_at is None:
        return NOTHING
    zone, language = content.article.zone, content.document.language
    moment = {
        "modified_iso": times.iso(content.modified_at, zone),
        "modified_text": times.text(content.modified_at, zone, language),
    }
    return part("updated", {**common, **moment})


def _notice(content: Content) -> Html:
    notice = content.document.notice
    return part("notice", {"notice": adapters.notice_html(notice)}) if notice else NOTHING


def _corrections(
    corrections: Sequence[CorrectionRecord], common: Mapping[str, str], zone: str, document: Document
) -> Html:
    if not corrections:
        return NOTHING
    items = []
    for found in corrections:
        said = told(found, document)
        moment = {
            "time_iso": times.iso(found.created_at, zone),
            "time_text": times.text(found.created_at, zone, document.language),
        }
        items.append(part("correction", {**moment, "kind": said.kind, "text": said.text}))
    return part("corrections", {**common, "items": joined(items)})


def _widget(name: str, content: Content, common: Mapping[str, str], look: Look) -> Html:
    """What talks to the intake: the dialog for reports, or the count of views."""
    if not look.agency.intake_url:
        return NOTHING
    values = {
        **common,
        "intake": look.agency.intake_url,
        "language": content.document.tag,
        "article": str(content.article.id),
        "revision": str(content.revision),
    }
    return part(name, values)


def _json_ld(
    content: Content,
    path: str,
    look: Look,
    moments: tuple[datetime, datetime],
    media: Media | None,
    versions: Sequence[Teaser],
) -> Html:
    """schema.org/NewsArticle. The characters that could end a script element or begin a comment are escaped."""
    article, document = content.article, content.document
    published, modified = moments
    publisher: dict[str, Any] = {"@type": "NewsMediaOrganization", "name": look.name}
    if look.agency.link:
        publisher["url"] = look.agency.link
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": document.headline,
        "description": description(content),
        "inLanguage": document.tag,
        "datePublished": times.iso(published, article.zone),
        "dateModified": times.iso(modified, article.zone),
        "mainEntityOfPage": look.address(path),
        "author": {"@type": "Person", "name": document.byline} if document.byline else publisher,
        "publisher": publisher,
    }
    if media is not None and (pictures := adapters.picture_addresses(document, media)):
        data["image"] = [look.address(address) for address in pictures]
    if article.topics:
        data["keywords"] = list(article.topics)
    data |= _rights(content, look) | _translations(content, look, versions)
    if content.corrections:
        data["correction"] = [
            {
                "@type": "CorrectionComment",
                "name": told(found, document).kind,
                "text": adapters.correction_text(found, document),
                "datePublished": times.iso(found.created_at, article.zone),
            }
            for found in content.corrections
        ]
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Html(text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))


def _translations(content: Content, look: Look, versions: Sequence[Teaser]) -> dict[str, Any]:
    """The story in other languages: what this page is a translation of, else what there is of it."""
    others = [one for one in versions if one.content.document.language != content.document.language]
    named: dict[str, list[dict[str, str]]] = {}
    for one in others:
        key = "translationOfWork" if one.content.article.id == content.article.version_of else "workTranslation"
        named.setdefault(key, []).append(
            {"@type": "NewsArticle", "@id": look.address(one.path), "inLanguage": one.content.document.tag}
        )
    return dict(named)


def _rights(content: Content, look: Look) -> dict[str, Any]:
    """Whose it is and how it may be used, in schema.org's own fields."""
    notice, credit = content.document.notice, adapters.credit_line(content, look.agency)
    found: dict[str, Any] = {"creditText": credit} if credit else {}
    if notice is None:
        return found
    usage = {"@type": "CreativeWork", "text": notice.text}
    found |= {
        "copyrightNotice": notice.copyright or notice.text,
        "usageInfo": usage | ({"url": notice.link} if notice.link else {}),
    }
    owner = content.document.dateline.agency if content.document.dateline else ""
    if notice.copyright and (owner or look.agency.name):
        found["copyrightHolder"] = {"@type": "Organization", "name": owner or look.agency.name}
    if notice.licence_link:
        found["license"] = notice.licence_link
    return found


def _origin(address: str) -> str:
    """Scheme, host and port; empty for what is no address of the web."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return ""
    host = parts.netloc.rpartition("@")[2]
    # A quote or a semicolon would end the policy's rule; no host has one.
    return f"{parts.scheme}://{host}" if not set(host) & set("'\"; ,") else ""
