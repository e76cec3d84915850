"""The site as files that any web server can give out: the embedded default of where to publish."""

from editor.publishing.targets.static_site.server import SiteServer, serve_site
from editor.publishing.targets.static_site.site import Built, build_site
from editor.publishing.targets.static_site.target import StaticSite

__all__ = ["Built", "SiteServer", "StaticSite", "build_site", "serve_site"]
