from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="Readiness")


@_attrs_define
class Readiness:
    """Whether the service can answer requests.

    Example:
        {'database': 'ok', 'migrations': 'ok', 'status': 'ready'}

    Attributes:
        database (str): `ok`, or what is wrong with it.
        migrations (str): `ok`, or what is missing.
        status (str): `ready` or `not_ready`.
    """

    database: str
    migrations: str
    status: str

    def to_dict(self) -> dict[str, Any]:
        database = self.database

        migrations = self.migrations

        status = self.status

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "database": database,
                "migrations": migrations,
                "status": status,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        database = d.pop("database")

        migrations = d.pop("migrations")

        status = d.pop("status")

        readiness = cls(
            database=database,
            migrations=migrations,
            status=status,
        )

        return readiness
