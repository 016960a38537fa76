"""Named actions on requests, one file each concern."""
