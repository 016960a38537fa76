"""Addresses of the interface for programs: its operations, its description, and a page for those who write programs."""

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import URLPattern, path
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from gongkai.web.organs.guard import public
from gongkai.web.portal.api import PREFIX, api
from gongkai.web.portal.api_answers import router as answers

api.add_router("", answers)


@public
@require_safe
def description(request: HttpRequest) -> HttpResponse:
    """Hand out the description of the interface (OpenAPI)."""
    del request
    return JsonResponse(_described(), json_dumps_params={"ensure_ascii": False})


@public
@require_safe
def manual(request: HttpRequest) -> HttpResponse:
    """Show the interface to people: every operation with what it takes and gives."""
    told = _described()
    operations = [
        (method.upper(), address, each, _takes(each, told), _gives(each))
        for address, methods in told["paths"].items()
        for method, each in methods.items()
    ]
    return render(request, "portal/api.html", {"operations": operations})


def _described() -> dict[str, Any]:
    return dict(api.get_openapi_schema(path_prefix=PREFIX))


def _takes(operation: dict[str, Any], told: dict[str, Any]) -> list[tuple[str, bool, str, list[str]]]:
    """Return name, whether it must be told, description and choices of everything an operation takes."""
    if "requestBody" not in operation:
        taken = [(each["name"], each["required"], each | each["schema"]) for each in operation["parameters"]]
    else:
        name = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
        schema = told["components"]["schemas"][name]
        required = schema.get("required", ())
        taken = [(key, key in required, each) for key, each in schema["properties"].items()]
    return [(key, must, each.get("description", ""), each.get("enum", [])) for key, must, each in taken]


def _gives(operation: dict[str, Any]) -> str:
    return "、".join(str(code) for code in operation["responses"])


def _operation(pattern: URLPattern) -> URLPattern:
    """Return an operation of the interface as an address of ours: open to anybody, and never cached."""
    return path(f"{PREFIX.lstrip('/')}{pattern.pattern}", public(never_cache(pattern.callback)), name=pattern.name)


addresses = [
    *(_operation(each) for each in api.urls[0] if isinstance(each, URLPattern) and each.name != "api-root"),
    path("api/v1/openapi.json", description, name="api_description"),
    path("api", manual, name="api_manual"),
]
