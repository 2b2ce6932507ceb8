"""The one blueprint that the host's pages hang on."""

from flask import Blueprint

host = Blueprint("host", __name__)
