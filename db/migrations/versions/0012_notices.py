"""Attribution notices as data: versions in each language, channels, rules; and articles that are exclusive"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def upgrade() -> None:
    op.add_column("articles", sa.Column("is_exclusive", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_table(
        "notice_texts",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("name", "language"),
        sa.Column("number", sa.Integer(), nullable=False),
        *_texts("text", "short", "line", "link", "link_text", "copyright", "licence", "licence_link"),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        *_texts("created_by"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice_texts")),
        sa.UniqueConstraint("name", "language", "number", name=op.f("uq_notice_texts_name_language_number")),
    )
    op.create_table(
        "notices",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("name"),
        sa.Column("channels", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notices")),
        sa.UniqueConstraint("name", name=op.f("uq_notices_name")),
    )
    op.create_table(
        "notice_rules",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        *_texts("notice", "source", "topic", "language", "channel"),
        sa.Column("exclusive", sa.Boolean(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice_rules")),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    for table in ("notice_rules", "notices", "notice_texts"):
        op.drop_table(table)
    op.drop_column("articles", "is_exclusive")
