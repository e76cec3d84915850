"""Articles of a wanted length, of ordinary Kazakh sentences: what the measurements of the editor type in."""

from __future__ import annotations

import random

from editor.articles.document import Block, Document, Heading, Paragraph, Quote

# One of them with a look-alike letter, so that there is always something to underline.
_SENTENCES = (
    "Қала әкімдігі биыл көктемде жаңа саябақтың құрылысын бастайтынын хабарлады.",
    "Жоба бойынша мұнда балалар алаңы, велосипед жолы және шағын кітапхана болады.",
    "Тұрғындардың айтуынша, бұл маӊда мұндай орын көптен бері керек еді.",
    "Құрылысқа бюджеттен 1 250 000 теңге бөлінді, жұмыс күзге дейін аяқталады.",
    "Мамандар ағаштарды сақтап қалуға ерекше көңіл бөлініп отырғанын айтады.",
    "Келесі аптада қоғамдық тыңдау өтеді, оған кез келген адам қатыса алады.",
    "Бұған дейін өткен жиналыста екі жүзге жуық ұсыныс түскен болатын.",
)
_WORDS_OF_A_PARAGRAPH = 60


def article_of(words: int, seed: int = 1) -> Document:
    """At least so many words, in paragraphs of about sixty, with a heading or a quote now and then."""
    chance = random.Random(seed)  # the same text at every run
    blocks: list[Block] = []
    written = 0
    while written < words:
        text = ""
        while len(text.split()) < min(_WORDS_OF_A_PARAGRAPH, words):
            text = f"{text} {chance.choice(_SENTENCES)}".strip()
        written += len(text.split())
        number = len(blocks)
        block_id = f"b{number:07d}"
        if number % 25 == 24:
            blocks.append(Heading(block_id, content="Не өзгереді"))
        blocks.append(
            Quote(f"q{number:07d}", content=text) if number % 40 == 39 else Paragraph(block_id + "p", content=text)
        )
    return Document(language="kk", headline="Қалада жаңа саябақ ашылады", lead=_SENTENCES[0], blocks=tuple(blocks))
