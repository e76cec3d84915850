"""WordPress over its REST interface, with an application password."""

from editor.publishing.targets.wordpress.target import WordPress

__all__ = ["WordPress"]
