"""Walking through an organ's public pages: asking for them, looking at them, telling what is wrong."""
