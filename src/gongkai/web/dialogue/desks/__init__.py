"""What this room adds to the first screen, one file each concern."""
