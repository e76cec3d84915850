"""Reprints: fingerprints of what is published, pages that copied it, and what was seen there each time"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "reprint_fingerprints",
        sa.Column("fingerprint", sa.BigInteger(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", "article_id", name=op.f("pk_reprint_fingerprints")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "reprint_articles",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("scheme", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_reprint_articles_article_id_articles"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_reprint_articles")),
    )
    op.create_table(
        "reprints",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("state IN ('new', 'letter_sent', 'mended', 'closed')", name=op.f("ck_reprints_state")),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_reprints_article_id_articles"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reprints")),
        sa.UniqueConstraint("address", name=op.f("uq_reprints_address")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_reprints_state_updated_at"), "reprints", ["state", "updated_at"], unique=False)
    op.create_table(
        "reprint_looks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reprint_id", sa.Integer(), nullable=False),
        sa.Column("looked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("looked_by", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("headers", sa.JSON(), nullable=False),
        sa.Column("verdict", sa.JSON(), nullable=False),
        sa.Column("packed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["reprint_id"], ["reprints.id"], name=op.f("fk_reprint_looks_reprint_id_reprints"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reprint_looks")),
    )
    op.create_index(op.f("ix_reprint_looks_reprint_id"), "reprint_looks", ["reprint_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_reprint_looks_reprint_id"), table_name="reprint_looks")
    op.drop_table("reprint_looks")
    op.drop_index(op.f("ix_reprints_state_updated_at"), table_name="reprints")
    op.drop_table("reprints")
    op.drop_table("reprint_articles")
    op.drop_table("reprint_fingerprints")
