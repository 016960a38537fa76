"""What a data set shows: sums with their coverage, growth, rates with intervals, outliers, copies, breaks, errors."""
