"""Named actions of dialogue, one file each concern."""
