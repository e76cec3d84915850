"""Figures: everything that they count of groups stands in one index"""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index(op.f("ix_report_groups_first_at"), "report_groups")
    columns = ["first_at", "state", "article_id", "reporters", "first_look_at", "closed_at"]
    op.create_index("ix_report_groups_figures", "report_groups", columns)


def downgrade() -> None:
    op.drop_index("ix_report_groups_figures", "report_groups")
    op.create_index(op.f("ix_report_groups_first_at"), "report_groups", ["first_at"])
