"""Requests for information (依申请公开): from the letter on the desk to the archived file."""
