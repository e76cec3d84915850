"""Requests to other people's servers, and what their answers mean for the queue."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from editor.errors import EnvironmentFault, UserMistake
from editor.newsroom.secrets import variable_of
from editor.newsroom.web import Answer, Limits, ask
from editor.publishing.faults import DeliveryFault, fault_of_status
from editor.publishing.targets.settings import Description


def call(
    method: str,
    url: str,
    *,
    headers: Mapping[str, str] | None = None,
    body: bytes | None = None,
    settings: Mapping[str, Any],
    seconds: float = 30.0,
) -> Answer:
    """An answer of any status; redirects are not followed. Raises DeliveryFault "network" where none came, UserMistake
    for an address that may not be asked.
    """
    limits = Limits(seconds=seconds, allow_private=bool(settings.get("allow_private")))
    try:
        return ask(method, url, headers=headers, body=body, limits=limits)
    except EnvironmentFault as fault:
        raise DeliveryFault("network", fault.message, fault.hint, code=fault.code, values=fault.values) from fault


def fault_of(answer: Answer, where: str) -> DeliveryFault:
    """What an answer outside 2xx means."""
    if 300 <= answer.status < 400:
        place = answer.headers.get("location", "")[:200]
        return DeliveryFault(
            "refused",
            f"{where} has moved to {place or 'another address'}.",
            "Give the new address in the channel's settings.",
            code="receiver_moved",
            values={"where": where, "place": place},
        )
    return fault_of_status(answer.status, where, retry_after=answer.headers.get("retry-after"), now=datetime.now(UTC))


def needed(description: Description, key: str, settings: Mapping[str, Any], secrets: Mapping[str, str]) -> str:
    """A secret that nothing goes without. Raises EnvironmentFault "secret_missing", so that what waits goes out when
    somebody has given it.
    """
    found = secrets.get(key)
    if found:
        return found
    variable = variable_of(description.secret_name(key, settings))
    raise EnvironmentFault(
        f"Nobody has given the secret “{key}” of this channel on this computer.",
        f"Give it in the channel's settings, with `qalam channel set NAME --secret {key}`, or in {variable}.",
        code="secret_missing",
        values={"setting": key, "variable": variable},
    )


def refuse_unless(condition: object, message: str, hint: str, code: str, **values: object) -> None:
    """Raises UserMistake."""
    if not condition:
        raise UserMistake(message, hint, code=code, values=values)
