"""Named actions of publishing, one file each kind of record."""
