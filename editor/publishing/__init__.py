"""The queue: preflight, outbox, worker, targets. The public face of the floor."""

from editor.publishing.channels import ChannelSaved
from editor.publishing.faults import DeliveryFault, LeaseLost
from editor.publishing.queries import QueueItem
from editor.publishing.reasons import SENTENCES, in_words
from editor.publishing.service import Published, Publishing
from editor.publishing.worker import Worker, WorkerOutcome

__all__ = [
    "SENTENCES",
    "ChannelSaved",
    "DeliveryFault",
    "LeaseLost",
    "Published",
    "Publishing",
    "QueueItem",
    "Worker",
    "WorkerOutcome",
    "in_words",
]
