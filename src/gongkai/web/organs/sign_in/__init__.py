"""How people get in: what allauth is told, what comes before anything else, lock-out, directory, identity provider."""
