"""Files of every kind made from one document, so that they say the same."""
