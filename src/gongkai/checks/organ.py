"""What kind of organ a name shows: the duties of a report differ between governments and departments."""

GOVERNMENT_TOWNSHIP, GOVERNMENT_STREET, GOVERNMENT_COUNTY, GOVERNMENT_CITY, GOVERNMENT_PROVINCE = (
    "township",
    "street",
    "county",
    "city",
    "province",
)
DEPARTMENT, UNKNOWN = "department", "unknown"


def kind_of(organ: str | None) -> str:
    """Return township, street, county, city, province, department or unknown, as the organ's name shows."""
    raise NotImplementedError
