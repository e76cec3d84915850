"""Every revision packed: its text moves out of `document`, which goes"""

import sqlalchemy as sa
from alembic import op

from db import packing

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_REVISIONS = sa.table(
    "revisions",
    sa.column("id", sa.Integer()),
    sa.column("article_id", sa.Integer()),
    sa.column("number", sa.Integer()),
    sa.column("document", sa.Text()),
    sa.column("packed", sa.LargeBinary()),
    sa.column("keyframe", sa.Integer()),
)
_COLUMNS = _REVISIONS.c


def upgrade() -> None:
    for article_id in _article_ids():
        _pack_article(article_id)
    with op.batch_alter_table("revisions") as table:
        table.drop_column("document")
        table.alter_column("packed", existing_type=sa.LargeBinary(), nullable=False)


def downgrade() -> None:
    op.add_column("revisions", sa.Column("document", sa.Text(), nullable=True))
    with op.batch_alter_table("revisions") as table:
        table.alter_column("packed", existing_type=sa.LargeBinary(), nullable=True)
    for article_id in _article_ids():
        _unpack_article(article_id)
    with op.batch_alter_table("revisions") as table:
        table.alter_column("document", existing_type=sa.Text(), nullable=False)


def _article_ids() -> list[int]:
    statement = sa.select(_COLUMNS.article_id).distinct().order_by(_COLUMNS.article_id)
    return list(op.get_bind().execute(statement).scalars())


def _pack_article(article_id: int) -> None:
    """One text after another: a thousand long ones do not fit into memory at once."""
    numbers, bind = _numbers(article_id), op.get_bind()
    texts: dict[int, bytes] = {}
    before: int | None = None
    keyframe: int | None = None  # of the revision before
    for number in numbers:
        document = sa.select(_COLUMNS.document).where(*_key(article_id, number))
        text = bind.execute(document).scalar_one().encode()
        known = keyframe if before == number - 1 else None
        packed, own = packing.pack_next(number, text, known, texts.__getitem__)
        bind.execute(sa.update(_REVISIONS).where(*_key(article_id, number)).values(packed=packed, keyframe=own))
        before, keyframe = number, number if own is None else own
        texts = {older: texts[older] for older in packing.line(number, own) if older in texts} | {number: text}


def _unpack_article(article_id: int) -> None:
    bind = op.get_bind()
    packed = sa.select(_COLUMNS.number, _COLUMNS.keyframe, _COLUMNS.packed)
    rows = (tuple(bind.execute(packed.where(*_key(article_id, number))).one()) for number in _numbers(article_id))
    for number, text in packing.unpack_all(rows):
        if text is None:
            raise packing.DamagedText(f"revision {number} of article {article_id}")
        values = {"document": text.decode(), "packed": None, "keyframe": None}
        bind.execute(sa.update(_REVISIONS).where(*_key(article_id, number)).values(**values))


def _numbers(article_id: int) -> list[int]:
    statement = sa.select(_COLUMNS.number).where(_COLUMNS.article_id == article_id).order_by(_COLUMNS.number)
    return list(op.get_bind().execute(statement).scalars())


def _key(article_id: int, number: int) -> tuple[sa.ColumnElement[bool], sa.ColumnElement[bool]]:
    return _COLUMNS.article_id == article_id, _COLUMNS.number == number
