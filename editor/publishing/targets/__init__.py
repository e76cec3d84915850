"""The one registry of targets: built-ins by this tuple, third parties by the entry point group `qalam.targets`."""

from __future__ import annotations

from importlib.metadata import entry_points

from editor.publishing.targets.email_letters import EmailLetters
from editor.publishing.targets.http_push import HttpPush
from editor.publishing.targets.protocol import Target
from editor.publishing.targets.sftp import Sftp
from editor.publishing.targets.static_site import StaticSite
from editor.publishing.targets.wire_folder import WireFolder
from editor.publishing.targets.word_folder import WordFolder
from editor.publishing.targets.wordpress import WordPress

TARGETS: tuple[Target, ...] = (
    StaticSite(),
    WordFolder(),
    WireFolder(),
    HttpPush(),
    WordPress(),
    Sftp(),
    EmailLetters(),
)
GROUP = "qalam.targets"


def registered_targets() -> tuple[Target, ...]:
    """Built-ins first; an entry point names a target, or a class that makes one, and cannot replace a built-in."""
    found = {target.id: target for target in TARGETS}
    for point in entry_points(group=GROUP):
        loaded = point.load()
        target: Target = loaded() if isinstance(loaded, type) else loaded
        found.setdefault(target.id, target)
    return tuple(found.values())
