"""The site as files that any web server can give out: the embedded default of where to publish.

`server` gives it out on this machine; it is imported where that is asked for, because it brings HTTP with it.
"""

from editor.publishing.targets.static_site.site import Built, build_site
from editor.publishing.targets.static_site.target import StaticSite

__all__ = ["Built", "StaticSite", "build_site"]
