"""Fixes: kinds of corrections, letters that answer readers, fixes that wait in the text, when a report was looked at"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("corrections", sa.Column("kind", sa.Text(), nullable=False, server_default="other"))
    op.add_column("corrections", sa.Column("is_silent", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("report_groups", sa.Column("first_look_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index(op.f("ix_report_groups_first_at"), "report_groups", ["first_at"])
    op.create_index(op.f("ix_corrections_created_at"), "corrections", ["created_at"])
    _create_answers()
    _create_waiting_fixes()


def _create_answers() -> None:
    op.create_table(
        "answers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("correction_id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=True),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempt_token", sa.Text(), nullable=True),
        sa.Column("reason_code", sa.Text(), nullable=False),
        sa.Column("reason_values", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "state IN ('waiting', 'sending', 'handing_over', 'sent', 'failed', 'doubtful', 'cancelled')",
            name=op.f("ck_answers_state"),
        ),
        sa.ForeignKeyConstraint(
            ["correction_id"],
            ["corrections.id"],
            name=op.f("fk_answers_correction_id_corrections"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["report_id"], ["reports.id"], name=op.f("fk_answers_report_id_reports"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answers")),
        sa.UniqueConstraint("correction_id", "address", name=op.f("uq_answers_correction_id_address")),
        sa.UniqueConstraint("message_id", name=op.f("uq_answers_message_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_answers_state_next_attempt_at"), "answers", ["state", "next_attempt_at"])
    op.create_index(op.f("ix_answers_report_id"), "answers", ["report_id"])


def _create_waiting_fixes() -> None:
    op.create_table(
        "waiting_fixes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("block", sa.Text(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("old_text", sa.Text(), nullable=False),
        sa.Column("new_text", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_waiting_fixes_article_id_articles"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["group_id"], ["report_groups.id"], name=op.f("fk_waiting_fixes_group_id_report_groups"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting_fixes")),
        sa.UniqueConstraint("group_id", name=op.f("uq_waiting_fixes_group_id")),
    )
    op.create_index(op.f("ix_waiting_fixes_article_id"), "waiting_fixes", ["article_id"])


def downgrade() -> None:
    op.drop_table("waiting_fixes")
    op.drop_table("answers")
    op.drop_index(op.f("ix_corrections_created_at"), "corrections")
    op.drop_index(op.f("ix_report_groups_first_at"), "report_groups")
    op.drop_column("report_groups", "first_look_at")
    for column in ("is_silent", "kind"):
        op.drop_column("corrections", column)
