"""Pages of others, as tests write them."""

from __future__ import annotations

from html import escape

OUR_SITE = "https://alatau.example"


def copied(headline: str, paragraphs: list[str], *, head: str = "", before: str = "", after: str = "") -> bytes:
    """A news page with its frame around an article. Paragraphs are words; `before` and `after` are HTML."""
    body = "\n".join(f"<p>{escape(text)}</p>" for text in paragraphs)
    return f"""<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>{escape(headline)}</title>{head}</head>
<body><nav><a href="/">Басты бет</a> <a href="/news">Жаңалықтар</a></nav>
<article><h1>{escape(headline)}</h1>
{before}
{body}
{after}</article>
<footer>© Көшірме сайты. Барлық құқықтар қорғалған.</footer></body></html>""".encode()
