"""IOP agreements as values."""
