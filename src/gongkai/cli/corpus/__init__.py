"""`gongkai corpus`: many reports as a data set; built, described, compared, looked at, simulated."""
