"""A list of frozen rows as a Qt model that keeps its delegates: a finger may rest on one of them."""

import dataclasses
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.viewmodels.base import changed_fields
from offline_cache.contract.fields import camel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@QmlElement
@QmlUncreatable("Rows belong to a view model")
class RowModel(QAbstractListModel):  # type: ignore[operator]
    """Rows of one frozen dataclass, told apart by a key; a role for each field, named in camel case.

    Args:
        parent: the owner.
        kind: the dataclass of the rows.
        key: the field that tells rows apart.
        reuse: whether a delegate goes on with another row in the place of its own, which is quicker than a
            new one; it has to let go of a finger then.
    """

    def __init__(self, parent: QObject, kind: type[Any], key: str = "key", *, reuse: bool = False) -> None:
        super().__init__(parent)
        self._names = [field.name for field in dataclasses.fields(kind)]
        self._key = key
        self._reuse = reuse
        self._rows: tuple[Any, ...] = ()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the roles by number."""
        return {self._role(name): QByteArray(camel(name).encode()) for name in self._names}

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return one field of one row; nothing for a place or a role that does not exist."""
        number = role - int(Qt.ItemDataRole.UserRole) - 1
        rows = self._rows
        if not index.isValid() or not 0 <= index.row() < len(rows) or not 0 <= number < len(self._names):
            return None
        return getattr(rows[index.row()], self._names[number])

    def show(self, rows: tuple[Any, ...]) -> None:
        """Take new rows; the same keys in the same order keep their delegates."""
        if not self._reuse and self._keys(rows) != self._keys(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        self._shorten(len(rows))
        before, self._rows = self._rows, rows[: len(self._rows)]
        for number, (old, new) in enumerate(zip(before, self._rows, strict=True)):
            roles = [self._role(name) for name in changed_fields(old, new)]
            if roles:
                index = self.index(number)
                self.dataChanged.emit(index, index, roles)
        self._lengthen(rows)

    def _shorten(self, count: int) -> None:
        if count < len(self._rows):
            self.beginRemoveRows(NOWHERE, count, len(self._rows) - 1)
            self._rows = self._rows[:count]
            self.endRemoveRows()

    def _lengthen(self, rows: tuple[Any, ...]) -> None:
        if len(rows) > len(self._rows):
            self.beginInsertRows(NOWHERE, len(self._rows), len(rows) - 1)
            self._rows = rows
            self.endInsertRows()

    def _role(self, name: str) -> int:
        return int(Qt.ItemDataRole.UserRole) + 1 + self._names.index(name)

    def _keys(self, rows: tuple[Any, ...]) -> list[Any]:
        return [getattr(row, self._key) for row in rows]
