"""The hour that was asked for, beside an embargo's end; what kept each attempt from arriving, by code"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("wanted_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("attempts", sa.Column("cause", sa.Text(), nullable=False, server_default=""))
    op.add_column("attempts", sa.Column("cause_values", sa.JSON(), nullable=False, server_default="{}"))


def downgrade() -> None:
    op.drop_column("attempts", "cause_values")
    op.drop_column("attempts", "cause")
    op.drop_column("outbox", "wanted_at")
