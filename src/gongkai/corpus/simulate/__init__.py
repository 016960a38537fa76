"""A country that does not exist and the reports its organs publish, faults and all, with the truth beside them."""
