"""The scan of drafts before release: what it reads of them, what it finds, and the draft in which it is mended."""
