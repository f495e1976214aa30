pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

// Cuts things side by side into rows: as few as fit, evenly filled, in the same order.
QtObject {
    id: root

    // What a row of natural widths leaves free.
    function spare(widths: var, width: real, between: real): real {
        return width - (widths.length - 1) * between - widths.reduce((sum, one) => sum + one, 0);
    }

    function cut(things: var, columns: int): var {
        const rows = [];
        for (let first = 0; first < things.length; first += columns)
            rows.push(things.slice(first, first + columns));
        return rows;
    }

    // How many of these widths stand in a row.
    function columns(widths: var, width: real, between: real): int {
        let most = widths.length;
        for (let count = 2; count <= widths.length && !root.cut(widths, most).every(row => root.spare(row, width, between) >= 0); count++)
            most = Math.ceil(widths.length / count);
        return most;
    }
}
