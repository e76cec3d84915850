"""The queue by state and by channel: a view of it stays quick over a million old rows"""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_INDEXES = {
    "ix_outbox_state_id": ["state", "id"],
    "ix_outbox_channel_id_id": ["channel_id", "id"],
    "ix_outbox_channel_id_state_id": ["channel_id", "state", "id"],
}


def upgrade() -> None:
    for name, columns in _INDEXES.items():
        op.create_index(op.f(name), "outbox", columns, unique=False)


def downgrade() -> None:
    for name in _INDEXES:
        op.drop_index(op.f(name), table_name="outbox")
