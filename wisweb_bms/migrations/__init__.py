"""Our own Alembic environment: apart from the host's, on its connection, only for our tables."""
