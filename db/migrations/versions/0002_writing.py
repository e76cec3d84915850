"""Writing: sources and embargo of an article, labels and packed texts of revisions, ignored findings, dictionary"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("articles", sa.Column("sources", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("articles", sa.Column("embargo_until", sa.DateTime(timezone=True), nullable=True))
    op.add_column("revisions", sa.Column("label", sa.Text(), nullable=False, server_default=""))
    op.add_column("revisions", sa.Column("packed", sa.LargeBinary(), nullable=True))
    op.add_column("revisions", sa.Column("keyframe", sa.Integer(), nullable=True))
    op.create_table(
        "ignored_findings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("check_name", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("block", sa.Text(), nullable=True),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_ignored_findings_article_id_articles"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ignored_findings")),
    )
    op.create_index(op.f("ix_ignored_findings_article_id"), "ignored_findings", ["article_id"], unique=False)
    op.create_table(
        "dictionary_words",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("added_by", sa.Text(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dictionary_words")),
        sa.UniqueConstraint("language", "word", name=op.f("uq_dictionary_words_language_word")),
    )


def downgrade() -> None:
    op.drop_table("dictionary_words")
    op.drop_index(op.f("ix_ignored_findings_article_id"), table_name="ignored_findings")
    op.drop_table("ignored_findings")
    for column in ("keyframe", "packed", "label"):
        op.drop_column("revisions", column)
    for column in ("embargo_until", "sources"):
        op.drop_column("articles", column)
