"""The parts of the page of a case in the office."""

from gongkai.web.requests.models import Request
from gongkai.web.screens.parts import Parts

parts: Parts[Request] = Parts()
adds_to_case = parts.add
