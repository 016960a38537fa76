"""Named actions of oversight, one file each concern."""
