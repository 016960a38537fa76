"""Template tags of the public's pages."""
