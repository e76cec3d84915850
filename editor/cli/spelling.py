"""`qalam spell`."""

from __future__ import annotations

from editor.cli.frame import Reply, Session, Subparsers, add_command
from editor.errors import EnvironmentFault


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's command."""
    spell = add_command(
        subparsers, "spell", run_spell, "judge words, given as arguments or one a line on standard input"
    )
    spell.add_argument("words", nargs="*", metavar="WORD")
    spell.add_argument("--language", choices=("kk", "ru", "en"), default="kk")
    spell.add_argument("--most", type=int, default=5, metavar="N", help="suggestions for a misspelt word, at most (5)")


def run_spell(session: Session) -> Reply:
    """Exit code 1 where a word is misspelt."""
    lexicon, language = session.newsroom.proofreader.lexicon, session.options.language
    session.newsroom.dictionary.refresh()
    if not lexicon.can_spell(language):
        folder = session.newsroom.paths.dictionaries
        missing = next(one for one in lexicon.missing() if one.language == language)
        raise EnvironmentFault(
            f"This machine has no dictionary of this language: {missing.name}.",
            f"Install it, on Debian with: apt install {missing.package}. Elsewhere put {missing.name}.aff and "
            f"{missing.name}.dic, which LibreOffice's dictionaries have, into {folder}.",
            code="dictionary_missing",
            values={"name": missing.name, "package": missing.package, "folder": str(folder)},
        )
    words = session.options.words or [line.strip() for line in session.stdin if line.strip()]
    judged = []
    for word in words:
        verdict = lexicon.verdict(word, language)
        wrong = verdict == "misspelt"
        suggestions = lexicon.suggestions(word, language, session.options.most) if wrong else []
        judged.append({"word": word, "verdict": verdict, "suggestions": suggestions})
    lines = [
        " ".join(filter(None, (f"{one['word']}: {one['verdict']}", ", ".join(one["suggestions"])))) for one in judged
    ]
    return Reply(judged, lines, exit_code=1 if any(one["verdict"] == "misspelt" for one in judged) else 0)
