"""统一社会信用代码 (GB 32100-2015): eighteen characters, the last of which checks the others."""

from django.core.exceptions import ValidationError

_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_LENGTH = 18
_BASE = 31


def check_character(first: str) -> str:
    """Return the check character of the first seventeen. Raises ValueError for a character not in use."""
    total = sum(_CHARACTERS.index(character) * pow(3, place, _BASE) for place, character in enumerate(first))
    return _CHARACTERS[-total % _BASE]


def validate_credit_code(code: str) -> None:
    """Raise ValidationError with what is wrong and how to mend it, where `code` is no valid code."""
    if len(code) != _LENGTH:
        raise ValidationError("统一社会信用代码应为 18 位，现为 %(length)s 位。", params={"length": len(code)})
    odd = [character for character in code if character not in _CHARACTERS]
    if odd:
        raise ValidationError("统一社会信用代码中不能有“%(odd)s”。", params={"odd": "".join(odd)})
    if check_character(code[:-1]) != code[-1]:
        raise ValidationError("统一社会信用代码的校验位不对，请核对是否抄错。")
