"""The public's pages, a file for each subject."""
