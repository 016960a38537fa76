"""The data set in the browser: filter, chart, open a report beside its source, follow an organ through the years."""
