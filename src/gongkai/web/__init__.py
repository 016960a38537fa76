"""The office in the browser: the only room that knows Django and Wagtail. Law and forms stay in the core."""
