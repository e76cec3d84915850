"""Copies of our articles elsewhere."""
