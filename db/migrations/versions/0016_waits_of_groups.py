"""Waits of groups, kept by the database itself, and indices that figures are counted from"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

# In whole seconds from the first report. SQLite computes them where they are asked for, and keeps them in the index.
_WAITS = {"look_wait": "{look}", "fix_wait": "CASE WHEN state = 'fixed' THEN {close} END"}
_SECONDS = {
    "sqlite": "CAST(round((julianday({until}) - julianday(first_at)) * 86400) AS INTEGER)",
    "postgresql": "CAST(round(extract(epoch FROM {until} - first_at)) AS INTEGER)",
}
_INDICES = (
    ("ix_report_groups_look_wait", "report_groups", ["look_wait", "first_at"]),
    ("ix_report_groups_fix_wait", "report_groups", ["fix_wait", "first_at"]),
    ("ix_report_groups_figures_by_article", "report_groups", ["article_id", "first_at", "state", "reporters"]),
    ("ix_corrections_figures", "corrections", ["old_text", "new_text", "created_at", "undone_at"]),
)


def upgrade() -> None:
    engine = op.get_bind().dialect.name
    seconds, kept = _SECONDS[engine], "VIRTUAL" if engine == "sqlite" else "STORED"
    for name, wait in _WAITS.items():
        told = wait.format(look=seconds.format(until="first_look_at"), close=seconds.format(until="closed_at"))
        op.execute(sa.text(f"ALTER TABLE report_groups ADD COLUMN {name} INTEGER GENERATED ALWAYS AS ({told}) {kept}"))
    for name, table, columns in _INDICES:
        op.create_index(name, table, columns)


def downgrade() -> None:
    for name, table, _columns in _INDICES:
        op.drop_index(name, table_name=table)
    for name in _WAITS:
        op.drop_column("report_groups", name)
