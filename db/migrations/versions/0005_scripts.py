"""Scripts: words that the newsroom writes in its own way in another script, and which article one is a version of"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("articles", sa.Column("version_of", sa.Integer(), nullable=True))
    op.create_index(op.f("ix_articles_version_of"), "articles", ["version_of"], unique=False)
    op.create_table(
        "script_exceptions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("script", sa.Text(), nullable=False),
        sa.Column("cyrillic", sa.Text(), nullable=False),
        sa.Column("written", sa.Text(), nullable=False),
        sa.Column("added_by", sa.Text(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_script_exceptions")),
        sa.UniqueConstraint("script", "cyrillic", name=op.f("uq_script_exceptions_script_cyrillic")),
    )


def downgrade() -> None:
    op.drop_table("script_exceptions")
    op.drop_index(op.f("ix_articles_version_of"), table_name="articles")
    op.drop_column("articles", "version_of")
