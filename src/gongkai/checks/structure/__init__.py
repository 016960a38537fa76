"""Rules S: what the document must hold and how it is put together, and words that software or haste left behind."""
