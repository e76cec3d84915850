"""Passwords: in the system's keyring, else for this session only. Never in the database, a log or an export.

A bare Linux has no keyring: then a password is taken from the environment, or asked for in each session.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

SERVICE = "qalam"
VARIABLE = "QALAM_PASSWORD"


class Secrets:
    """By name, as `MailboxSettings.secret_name` gives it. `environment`: the process's own unless a test says else."""

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        self._environment = os.environ if environment is None else environment
        self._session: dict[str, str] = {}

    @property
    def can_keep(self) -> bool:
        """Whether this machine has a keyring that keeps passwords for the next session."""
        import keyring  # late: start-up time
        from keyring.backends import fail, null

        return not isinstance(keyring.get_keyring(), fail.Keyring | null.Keyring)

    def get(self, name: str) -> str | None:
        """What was given in this session, else the environment's, else the keyring's; None where nobody knows it."""
        for variable in (variable_of(name), VARIABLE):
            if name not in self._session and self._environment.get(variable):
                return self._environment[variable]
        if name in self._session:
            return self._session[name]
        return self._from_keyring(name)

    def set(self, name: str, secret: str) -> bool:
        """For this session, and in the keyring where there is one; whether it is there."""
        self._session[name] = secret
        if not self.can_keep:
            return False
        import keyring  # late: start-up time
        from keyring.errors import KeyringError

        try:
            keyring.set_password(SERVICE, name, secret)
        except KeyringError:  # locked, or its owner said no
            return False
        return True

    def forget(self, name: str) -> None:
        """Here and in the keyring."""
        self._session.pop(name, None)
        import keyring  # late: start-up time
        from keyring.errors import KeyringError

        try:
            keyring.delete_password(SERVICE, name)
        except KeyringError:  # it was not there, or there is no keyring
            return

    def _from_keyring(self, name: str) -> str | None:
        import keyring  # late: start-up time
        from keyring.errors import KeyringError

        try:
            found: str | None = keyring.get_password(SERVICE, name)
        except KeyringError:
            return None
        return found


def variable_of(name: str) -> str:
    """The environment variable that holds this one password: QALAM_PASSWORD_IMAP_DESK_MAIL_EXAMPLE_993."""
    return f"{VARIABLE}_{re.sub(r'[^A-Za-z0-9]+', '_', name).upper()}"
