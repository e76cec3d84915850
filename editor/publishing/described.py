"""What goes out of an article beside its text, as one fingerprint: a change of it is sent although no text changed."""

from __future__ import annotations

import hashlib
import json

from db.records import ArticleRecord


def fingerprint(article: ArticleRecord) -> str:
    """16 hexadecimal digits of topics, address and time of publication."""
    moment = article.published_at.timestamp() if article.published_at is not None else None
    told = json.dumps([list(article.topics), article.slug, moment], ensure_ascii=False)
    return hashlib.sha256(told.encode()).hexdigest()[:16]
