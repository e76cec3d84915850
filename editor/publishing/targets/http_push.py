"""News items pushed to an address: signed, with a key by which the receiver knows what it has seen (docs/targets.md).

The signature is that of Standard Webhooks (standardwebhooks.com, version 1): receivers find a library for it.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import mimetypes
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from editor.publishing.calls import call, fault_of, needed
from editor.publishing.faults import DeliveryFault
from editor.publishing.targets.picture_ledger import file_of, overtaken, take_away
from editor.publishing.targets.protocol import Description, PublishRequest, Receipt, SettingField, Tested, Wording
from editor.publishing.targets.words import FORMAT, PICTURES, PRIVATE, PUT_PICTURES
from editor.publishing.wire import FOLDER, travelling, wire_file, write_as_files

_ADDRESS = SettingField("address", "address", Wording("Мекенжай", "Адрес", "Address"), identity=True)
_KEY = SettingField(
    "signing_key",
    "secret",
    Wording("Қол қою кілті", "Ключ подписи", "Signing key"),
    Wording(
        "Қабылдаушымен келісілген кілт (HMAC-SHA256). Осы компьютердің кілттер қоймасында сақталады.",
        "Согласованный с получателем ключ (HMAC-SHA256). Хранится в связке ключей этого компьютера.",
        "The key agreed with the receiver (HMAC-SHA256). Kept in this computer's keyring.",
    ),
)
_NO_SUCH_PLACE = frozenset({401, 403, 404, 410})


class HttpPush:
    """POST of an item; any 2xx means that the receiver has it."""

    id = "http_push"
    one_at_a_time = False

    def describe(self) -> Description:
        return Description(
            self.id,
            Wording("HTTP арқылы жіберу", "Отправка по HTTP", "HTTP push"),
            (_ADDRESS, FORMAT, _KEY, PUT_PICTURES, PICTURES, PRIVATE),
            Wording(
                "Әр өзгеріс қол қойылған ninjs не NewsML-G2 түрінде мекенжайға жіберіледі.",
                "Каждое изменение отправляется на адрес подписанным ninjs или NewsML-G2.",
                "Each change is sent to an address, signed, as ninjs or NewsML-G2.",
            ),
        )

    def check(self, settings: Mapping[str, Any]) -> None:
        return None

    def test(self, settings: Mapping[str, Any], secrets: Mapping[str, str]) -> Tested:
        """OPTIONS: whether somebody answers there. No item is sent."""
        needed(self.describe(), "signing_key", settings, secrets)
        answer = call("OPTIONS", str(settings["address"]), settings=settings)
        in_trouble = answer.status >= 500 and answer.status != 501  # 501: it does not know OPTIONS, and says so
        if answer.status in _NO_SUCH_PLACE or in_trouble or 300 <= answer.status < 400:
            raise fault_of(answer, _where(settings))
        return Tested({"status": str(answer.status)})

    def publish(self, request: PublishRequest) -> Receipt:
        key = needed(self.describe(), "signing_key", request.settings, request.secrets)
        file = wire_file(request, str(request.settings["format"]))
        headers = {
            "Content-Type": file.media_type,
            "Idempotency-Key": request.idempotency_key,
            "Qalam-Action": request.action,
            "Qalam-Version": str(request.sequence),
            **signature(key, request.idempotency_key, file.data, int(time.time())),
        }
        request.checkpoint()
        if request.is_overtaken:
            return overtaken(request, {"version": request.sequence})
        pictures = self._put_pictures(request, key)
        answer = call(
            "POST", str(request.settings["address"]), headers=headers, body=file.data, settings=request.settings
        )
        if 200 <= answer.status < 300:
            left = take_away(
                request,
                pictures,
                lambda name: self._remove_picture(request, key, name),
                lambda name: self._put_again(request, key, name),
            )
            told = {"status": answer.status, "version": request.sequence, "pictures": pictures}
            return told | ({"left": left} if left else {})
        if answer.status == 409:  # it is still busy with the same key (draft-ietf-httpapi-idempotency-key-header)
            raise DeliveryFault(
                "throttled",
                f"{_where(request.settings)} is still busy with the same item.",
                code="receiver_busy",
                values={"where": _where(request.settings)},
            )
        raise fault_of(answer, _where(request.settings))

    def rehearse(self, request: PublishRequest, folder: Path) -> None:
        write_as_files(request, folder)

    def _put_pictures(self, request: PublishRequest, key: str) -> list[str]:
        """Each to a name that says what it holds, before the item that names it; those that the receiver has are not
        sent again. Returns the names of all.
        """
        had = set(request.previous.receipt.get("pictures", ())) if request.previous else set()
        names = []
        for picture in travelling(request):
            names.append(picture.name)
            if picture.name not in had:
                self._put(request, key, picture.name, picture.path, request.idempotency_key)
        return names

    def _put_again(self, request: PublishRequest, key: str, name: str) -> None:
        if (path := file_of(request, name)) is not None:
            self._put(request, key, name, path, f"{request.idempotency_key}:again")

    @staticmethod
    def _put(request: PublishRequest, key: str, picture: str, path: Path, by: str) -> None:
        """`by`: what the receiver knows this putting by. A picture may have gone since it was put for another item."""
        data, name = path.read_bytes(), f"{FOLDER}/{picture}"
        headers = {
            "Content-Type": mimetypes.guess_type(picture)[0] or "application/octet-stream",
            "Idempotency-Key": f"{by}:{name}",
            **signature(key, f"{by}:{name}", data, int(time.time())),
        }
        request.checkpoint()
        answer = call(
            "PUT", _beside(request, name), headers=headers, body=data, settings=request.settings, seconds=120.0
        )
        if not 200 <= answer.status < 300:
            raise fault_of(answer, _where(request.settings))

    @staticmethod
    def _remove_picture(request: PublishRequest, key: str, picture: str) -> bool:
        """Whether the receiver has it no more. One that knows no DELETE keeps it: the item went all the same."""
        name = f"{FOLDER}/{picture}"
        told = f"{request.idempotency_key}:gone:{name}"
        headers = {"Idempotency-Key": told, **signature(key, told, b"", int(time.time()))}
        answer = call("DELETE", _beside(request, name), headers=headers, settings=request.settings)
        if 200 <= answer.status < 300 or answer.status in (404, 410):
            return True
        fault = fault_of(answer, _where(request.settings))
        if fault.outcome == "refused" or answer.status == 501:
            return False
        raise fault


def _beside(request: PublishRequest, name: str) -> str:
    return f"{str(request.settings['address']).rstrip('/')}/{name}"


def signature(key: str, message_id: str, body: bytes, seconds: int) -> dict[str, str]:
    """The headers of Standard Webhooks over id, time (seconds of Unix) and body."""
    signed = b".".join((message_id.encode(), str(seconds).encode(), body))
    made = base64.b64encode(hmac.new(_key_bytes(key), signed, hashlib.sha256).digest()).decode()
    return {"webhook-id": message_id, "webhook-timestamp": str(seconds), "webhook-signature": f"v1,{made}"}


def _key_bytes(key: str) -> bytes:
    """A key that begins with whsec_ is written in base64, any other is its own bytes."""
    if key.startswith("whsec_"):
        try:
            return base64.b64decode(key.removeprefix("whsec_"), validate=True)
        except binascii.Error:
            pass
    return key.encode()


def _where(settings: Mapping[str, Any]) -> str:
    return urlsplit(str(settings["address"])).netloc
