"""What people type: fields that read the Norwegian way and refuse with a sentence."""
