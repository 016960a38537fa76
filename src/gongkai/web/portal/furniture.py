"""What stands on every page of a government site: its codes and filings, who keeps it, how to reach them."""

from dataclasses import dataclass
from datetime import date

from gongkai.web.organs.held_settings import Decided
from gongkai.web.organs.models import Organ


@dataclass(frozen=True, slots=True)
class Furniture:
    """Site code (网站标识码), filings and host, as the organ or one above has set them; the organ, to be reached."""

    organ: Organ
    code: str
    icp: str
    police: str
    host: str

    @property
    def police_digits(self) -> str:
        """Return the digits of the police filing, by which its register is asked."""
        return "".join(filter(str.isdigit, self.police))


def furniture_of(organ: Organ | None, day: date) -> Furniture | None:
    """Return the furniture of an organ's pages; without one, of the first organ's; None where there is no organ yet."""
    whose = organ or Organ.objects.filter(depth=1).order_by("path").first()
    return furniture_by(Decided(whose), day) if whose else None


def furniture_by(decided: Decided, day: date) -> Furniture:
    """Return the furniture of an organ's pages by what was decided for it."""
    values = decided.on(day)
    host = values["site_host"] or decided.organ.name
    return Furniture(decided.organ, values["site_code"], values["icp_filing"], values["police_filing"], host)
