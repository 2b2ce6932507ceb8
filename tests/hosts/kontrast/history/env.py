"""Kontrast's own Alembic environment."""

from alembic import context

from tests.hosts.kontrast.tables import Base, include_name

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    include_name=include_name,
)
with context.begin_transaction():
    context.run_migrations()
