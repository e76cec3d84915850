"""An editor's own note of a correction, in the languages of the readers"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("corrections", sa.Column("notes", sa.JSON(), nullable=False, server_default="{}"))


def downgrade() -> None:
    op.drop_column("corrections", "notes")
