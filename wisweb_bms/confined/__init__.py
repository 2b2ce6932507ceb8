"""Runs what reads a stranger's file in a process of its own, under limits that it can't get past.

The process is a child of the worker, started anew for each piece of work. It sets its own limits
before it imports a parser, has none of the worker's connections, settings or secrets, and may die
without harm to anybody: the worker then has a reason to tell instead of an answer.
"""
