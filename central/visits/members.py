"""Whose desk an account may serve."""

from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from central.content.models import Cafe
from central.visits.models import DeskMember


class MemberError(ValueError):
    """An account cannot be given a desk; the message says why."""


def cafes_of(user: Any) -> Any:
    """Return the cafes whose desk an account may serve; a superuser may serve every one."""
    cafes = Cafe.objects.order_by("name")
    return cafes if user.is_superuser else cafes.filter(desk_members__user=user)


def add_member(name: str, cafe_id: str, password: str | None = None) -> DeskMember:
    """Let an account serve the desk of a cafe; the same again changes nothing.

    Args:
        name: the account's name; it is made if there is none.
        cafe_id: the cafe.
        password: the password of a new account.

    Raises:
        MemberError: there is no such cafe, or a new account has no password that is good enough.
    """
    if not Cafe.objects.filter(pk=cafe_id).exists():
        raise MemberError(f"there is no cafe {cafe_id!r}")
    users: Any = get_user_model().objects
    user = users.filter(username=name).first() or _new_user(users, name, password)
    return DeskMember.objects.get_or_create(user=user, cafe_id=cafe_id)[0]  # type: ignore[no-any-return]


def _new_user(users: Any, name: str, password: str | None) -> Any:
    if not password:
        raise MemberError(f"there is no account {name!r} yet: a new one needs a password")
    user = users.model(username=name)
    try:
        user.clean_fields(exclude=["password"])
        validate_password(password, user)
    except ValidationError as error:
        raise MemberError(" ".join(error.messages)) from None
    return users.create_user(name, password=password)
