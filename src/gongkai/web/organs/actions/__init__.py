"""The named actions on organs, people and posts: one file each."""
