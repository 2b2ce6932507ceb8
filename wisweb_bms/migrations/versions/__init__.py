"""The steps of our schema, oldest first."""
