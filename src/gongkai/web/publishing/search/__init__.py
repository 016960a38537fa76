"""Search in what is public: pairs of characters, so that every word is found, whatever dictionaries know of it."""
