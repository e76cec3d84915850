"""Persistence: tables, records, units of work. Rows stay in this folder; frozen dataclasses leave it."""
