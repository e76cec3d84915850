"""Real servers that the targets are tested against, each on loopback in a temporary folder of its own."""
