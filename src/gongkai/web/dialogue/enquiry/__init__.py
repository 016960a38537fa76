"""What people ask, understood, and sources scored: pairs of characters and curated synonyms, nothing learnt."""
