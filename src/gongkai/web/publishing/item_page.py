"""The parts of the page of an item in the office."""

from gongkai.web.publishing.models import Item
from gongkai.web.screens.parts import Parts

parts: Parts[Item] = Parts()
adds_to_item = parts.add
