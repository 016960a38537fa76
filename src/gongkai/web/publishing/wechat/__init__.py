"""The WeChat official account: its documented interface, an item as its article, and the way from one to the other."""
