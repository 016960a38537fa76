"""The annual report: compiled from the records, written, checked, reviewed, published, handed up and added up."""
