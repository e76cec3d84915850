"""What a server of SFTP means by its refusals. Version 3 of the protocol, which all speak, has one word for most."""

from __future__ import annotations

import contextlib
import errno
import socket
from typing import TYPE_CHECKING

from editor.publishing.faults import DeliveryFault

if TYPE_CHECKING:
    from paramiko import SFTPClient


def has_no_room(files: SFTPClient, folder: str, needed: int) -> bool:
    """Whether the disk of this folder cannot take `needed` bytes, or no further file. False where the server does not
    tell (statvfs@openssh.com); a share of the disk that is used up is never told.
    """
    from paramiko import SSHException  # late: start-up time
    from paramiko.sftp import CMD_EXTENDED, CMD_EXTENDED_REPLY

    with contextlib.suppress(OSError, EOFError, SSHException):
        kind, answer = files._request(CMD_EXTENDED, "statvfs@openssh.com", folder or ".")
        if kind == CMD_EXTENDED_REPLY:
            _block, unit, _blocks, _free, available, files_at_most, _unused, files_left = (
                answer.get_int64() for _ in range(8)
            )
            return bool(available * unit < max(needed, 1) or (files_at_most and not files_left))
    return False


def broken(where: str) -> DeliveryFault:
    return DeliveryFault(
        "network",
        f"The connection to {where} broke, or it is no SFTP server.",
        "Check the server and the port.",
        code="sftp_broken",
        values={"where": where},
    )


def refusal(error: OSError, where: str) -> DeliveryFault:
    """What `error`, raised while the server was talked to, means. All but a missing right is tried again."""
    if error.errno == errno.EACCES:
        return DeliveryFault(
            "refused",
            f"The server {where} does not allow writing there.",
            "Ask its owner for the right, or name another folder.",
            code="sftp_no_permission",
            values={"where": where},
        )
    if error.errno == errno.ENOSPC:
        return DeliveryFault(
            "network",
            f"The disk of the server {where} is full.",
            "Ask its owner to make room; what waits goes out then by itself.",
            code="sftp_disk_full",
            values={"where": where},
        )
    if isinstance(error, ConnectionError | TimeoutError | socket.gaierror) or error.errno == errno.EHOSTUNREACH:
        return DeliveryFault(
            "network",
            f"{where} did not answer.",
            "Check the address and the network.",
            code="no_answer",
            values={"where": where},
        )
    if error.errno in (None, errno.EIO):  # the server's status "failure", or less than was written
        return DeliveryFault(
            "network",
            f"The server {where} could not write the file.",
            "Its owner may know why: most often this user's share of its disk is used up. It is sent again by itself.",
            code="sftp_not_written",
            values={"where": where},
        )
    return broken(where)
