"""Exactly one notice in every copy, its link right and clickable: read back from what a channel would get, or has.

The copy is made by the code that makes the real one, and read by code that knows nothing of how it was made.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from db.records import ChannelRecord, DeliveryRecord
from editor.articles.findings import Finding
from editor.articles.offsets import Place
from editor.errors import QalamError, UserMistake
from editor.newsroom.agency import AgencySettings
from editor.publishing import adapters, read_back
from editor.publishing.targets.protocol import Content, Copy, PublishRequest, Target

if TYPE_CHECKING:
    from editor.articles.document import Notice

_MESSAGES = {
    "notice_missing": "The attribution notice is missing",
    "notice_twice": "The attribution notice stands there more than once",
    "notice_not_linked": "The link of the attribution notice cannot be clicked",
    "notice_not_in_metadata": "The attribution notice is not in the file's own field for rights",
}


@dataclass(frozen=True)
class Checked:
    """One channel's copy. `written`: what lies there was read, and not what would be sent. `faults`: none is right.

    `problem` says in a sentence why what lies there was not read. `form` is "" where nothing could be looked at.
    """

    channel: str
    form: str
    written: bool
    faults: tuple[str, ...]
    problem: str = ""


@dataclass(frozen=True)
class Copies:
    """Makes the copies of one article. `look` is how Word files look, `media` the folder of the pictures, `sent` asks a
    target of somebody else's what it would send.
    """

    agency: AgencySettings
    look: Mapping[str, Any]
    media: Path | None
    sent: Callable[[ChannelRecord, Content], list[Copy]] = lambda _channel, _content: []

    def form(self, channel: ChannelRecord) -> str:
        """What the channel gets: html, word, ninjs, newsml; "" for a kind of place that is not known here."""
        if channel.target in _FORMS:
            return _FORMS[channel.target]
        form = str(channel.settings.get("format", ""))
        return form if form in ("ninjs", "newsml") else ""

    def made(self, content: Content, form: str) -> bytes:
        """The file or the page. Raises UserMistake where its format cannot hold the article."""
        if form == "word":
            return adapters.word_file(content, self.agency, self.look, self.media)
        if form == "html":
            from editor.publishing.targets.static_site.pages import Look, article_page  # late: start-up time

            look = Look(self.agency, content.document.language)
            return article_page(content, "article.html", look, related=(), most_read=())
        if form == "email":
            return _letter(*adapters.letter_texts(content, self.agency))
        return adapters.exchange_file(content.document, form, adapters.export_meta(content, self.agency))


_FORMS = {"static_site": "html", "word_folder": "word", "wordpress": "html", "email": "email"}


def _letter(text: str, html: str) -> bytes:
    """The letter's two texts as mail programs get them."""
    from email.message import EmailMessage  # late: start-up time
    from email.policy import SMTP

    message = EmailMessage(SMTP)
    message.set_content(text)
    message.add_alternative(html, subtype="html")
    return message.as_bytes()


def check_copies(
    channels: Sequence[ChannelRecord], copies: Copies, content_on: Callable[[ChannelRecord], Content]
) -> list[Checked]:
    """What each channel would be sent. Channels that would get the same are looked at once."""
    known: dict[tuple[str, Notice], tuple[str, ...]] = {}
    found = []
    for channel in channels:
        form, content = copies.form(channel), content_on(channel)
        notice = content.document.notice
        if notice is None:
            continue
        if not form:
            found += _of_others(channel, copies, content, notice)
            continue
        if (form, notice) not in known:
            try:
                data = copies.made(content, form)
            except UserMistake:  # the target says it, where it is asked to send that
                continue
            known[form, notice] = adapters.notice_faults(data, form, notice)
        found.append(Checked(channel.name, form, False, known[form, notice]))
    return found


def _of_others(channel: ChannelRecord, copies: Copies, content: Content, notice: Notice) -> list[Checked]:
    try:
        sent = copies.sent(channel, content)
    except (QalamError, OSError):  # the target says it, where it is asked to send that
        return []
    return [Checked(channel.name, sent[0].form, False, read_back.faults_in(sent, notice))] if sent else []


def check_delivered(
    channel: ChannelRecord, target: Target | None, request: PublishRequest, delivery: DeliveryRecord, copies: Copies
) -> Checked:
    """What lies at the place; where that cannot be read, what would be sent, with the reason."""
    content, notice = request.content, request.document.notice
    form = copies.form(channel)
    if notice is None:
        return Checked(channel.name, form, False, ("notice_missing",))
    copy, problem = None, ""
    if target is None or not read_back.can_read_back(target, request, delivery.receipt):
        problem = "The place cannot be looked at."
    else:
        try:
            copy = read_back.written(target, request, delivery.receipt)
            problem = "" if copy is not None else "It does not lie there any more."
        except (QalamError, OSError) as error:
            problem = error.message if isinstance(error, QalamError) else f"{error}."
    if copy is not None:
        return Checked(channel.name, copy.form, True, adapters.notice_faults(copy.data, copy.form, notice))
    found = check_copies([channel], copies, lambda _: content)
    return replace(found[0], problem=problem) if found else Checked(channel.name, "", False, (), problem)


def findings(checked: Sequence[Checked]) -> list[Finding]:
    """For the preflight: one finding for each fault, naming its channels."""
    channels: dict[str, list[str]] = {}
    for one in checked:
        for fault in one.faults:
            channels.setdefault(fault, []).append(one.channel)
    return [
        Finding(
            check="preflight-notice",
            level="error",
            place=Place("body", None, 0, 0),
            text="",
            message=f"{_MESSAGES[fault]} ({', '.join(names)}).",
            reason=f"{fault}_on",
            values=(("channels", ", ".join(names)),),
        )
        for fault, names in channels.items()
    ]
