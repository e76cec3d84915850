"""Calls of the REST interface: where it stands, who we are there, and what its refusals mean."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit

from editor.publishing.calls import call, fault_of
from editor.publishing.faults import DeliveryFault

_API = re.compile(r'<([^<>]+)>\s*;\s*rel="https://api\.w\.org/"')


class Client:
    """One site, as one of its users. Every method raises DeliveryFault or UserMistake."""

    def __init__(self, settings: Mapping[str, Any], password: str) -> None:
        self._settings = settings
        self._site = str(settings["site"]).rstrip("/") + "/"
        word = f"{settings['user']}:{password}".encode()
        self._headers = {"Authorization": "Basic " + base64.b64encode(word).decode(), "Accept": "application/json"}
        self._root = ""

    @property
    def where(self) -> str:
        """For sentences."""
        return urlsplit(self._site).netloc

    def get(self, route: str, **query: Any) -> Any:
        """What stands at a route, None where nothing does."""
        return self._call("GET", route, query, missing_is_none=True)

    def post(self, route: str, data: Mapping[str, Any]) -> Any:
        """Make or change it; None where what was to be changed is gone."""
        body = json.dumps(data, ensure_ascii=False).encode()
        return self._call("POST", route, {}, body, {"Content-Type": "application/json"}, missing_is_none=True)

    def trash(self, route: str) -> None:
        """Into the site's bin; nothing where it is gone already."""
        self._call("DELETE", route, {}, missing_is_none=True)

    def upload(self, name: str, media_type: str, data: bytes) -> Any:
        """A new file of the media library."""
        headers = {"Content-Type": media_type, "Content-Disposition": f'attachment; filename="{name}"'}
        return self._call("POST", "wp/v2/media", {}, data, headers, seconds=120.0)

    def _call(
        self,
        method: str,
        route: str,
        query: Mapping[str, Any],
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        missing_is_none: bool = False,
        seconds: float = 30.0,
    ) -> Any:
        address = self._address(route, query)
        answer = call(
            method,
            address,
            headers={**self._headers, **(headers or {})},
            body=body,
            settings=self._settings,
            seconds=seconds,
        )
        if 200 <= answer.status < 300:
            return self._parsed(answer.body)
        told = self._said(answer.body)
        if answer.status in (404, 410) and missing_is_none and told.get("code") != "rest_no_route":
            return None
        if told.get("code") == "term_exists":  # somebody made it meanwhile: that one is meant
            return {"id": told["data"]["term_id"]}
        if told and answer.status in (400, 401, 403, 404):
            raise self._refused(answer.status, told)
        raise fault_of(answer, self.where)

    def _address(self, route: str, query: Mapping[str, Any]) -> str:
        root = self._root or self._discover()
        joined = f"{root}{route}"
        if not query:
            return joined
        return joined + ("&" if "?" in root else "?") + urlencode(query)

    def _discover(self) -> str:
        """The site says where its interface stands: with and without pretty addresses. It must be the site's own."""
        answer = call("HEAD", self._site, settings=self._settings)
        if answer.status >= 500 or answer.status == 429 or 300 <= answer.status < 400:
            raise fault_of(answer, self.where)
        found = _API.search(answer.headers.get("link", ""))
        if not found or urlsplit(found[1])[:2] != urlsplit(self._site)[:2]:
            raise DeliveryFault(
                "refused",
                f"{self.where} does not say that it is a WordPress with its REST interface open.",
                "Check the address; a plugin may have closed the interface.",
                code="not_a_wordpress",
                values={"where": self.where},
            )
        self._root = found[1]
        return self._root

    def _parsed(self, body: bytes) -> Any:
        try:
            return json.loads(body)
        except ValueError as error:
            raise DeliveryFault(
                "network",
                f"The answer of {self.where} cannot be read.",
                "Look at the site: a plugin may have put its own words into the answer.",
                code="answer_not_readable",
                values={"where": self.where},
            ) from error

    @staticmethod
    def _said(body: bytes) -> dict[str, Any]:
        try:
            found = json.loads(body)
        except ValueError:
            return {}
        return found if isinstance(found, dict) and isinstance(found.get("code"), str) else {}

    def _refused(self, status: int, told: Mapping[str, Any]) -> DeliveryFault:
        words = re.sub(r"<[^>]*>", "", str(told.get("message", "")))[:200].strip()
        if status == 401:
            return DeliveryFault(
                "refused",
                f"{self.where} does not take the user and the application password.",
                "Make a new application password in the user's profile there, and give it in the channel's settings.",
                code="password_refused",
                values={"where": self.where},
            )
        return DeliveryFault(
            "refused",
            f"{self.where} refused it: {words}",
            "The user there needs the role of an editor.",
            code="wordpress_refused",
            values={"where": self.where, "words": words},
        )
