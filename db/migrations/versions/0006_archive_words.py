"""Archive words: forms that no dictionary knows, in how many published articles each stands, and what was read"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "archive_words",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("articles", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_archive_words")),
        sa.UniqueConstraint("language", "word", name=op.f("uq_archive_words_language_word")),
    )
    op.create_index(op.f("ix_archive_words_articles"), "archive_words", ["articles"], unique=False)
    op.create_table(
        "archive_articles",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("words", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_archive_articles_article_id_articles"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_archive_articles")),
    )


def downgrade() -> None:
    op.drop_table("archive_articles")
    op.drop_index(op.f("ix_archive_words_articles"), table_name="archive_words")
    op.drop_table("archive_words")
