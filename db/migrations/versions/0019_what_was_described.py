"""What an article was described with when it was delivered: so that topics that changed since are sent"""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("deliveries", sa.Column("described", sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    op.drop_column("deliveries", "described")
