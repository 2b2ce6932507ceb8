"""Spreadsheets and statistics: read safely, laid beside what is kept, and saved through services."""
