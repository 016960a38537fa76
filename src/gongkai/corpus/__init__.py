"""Many reports: found, read, checked, kept as a data set, added up; on one machine or a cluster, the same code."""
