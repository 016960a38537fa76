"""The office in the browser: the only room that knows Django and Wagtail. Law, states, clocks and forms stay in the core."""
