"""A stand-in WisWeb that lives on the plug-in's hooks like any other host; nothing imports it."""

from demo.app import create_app

__all__ = ["create_app"]
