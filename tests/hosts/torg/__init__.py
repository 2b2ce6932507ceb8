"""Torg: the host that docs/integrating.md is written for; its adapter is the one printed there."""
