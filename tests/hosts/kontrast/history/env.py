"""Kontrast's own Alembic environment, with the one line that keeps the plug-in's tables out of it."""

from alembic import context

from tests.hosts.kontrast.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    include_name=lambda name, kind, parents: not (kind == "table" and name.startswith("bms_")),
)
with context.begin_transaction():
    context.run_migrations()
