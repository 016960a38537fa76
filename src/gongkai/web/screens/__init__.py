"""Parts all screens share: guarded views, lists, badges, timelines, exports, and the words' template tag."""
