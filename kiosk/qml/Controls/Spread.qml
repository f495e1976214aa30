pragma ComponentBehavior: Bound
import QtQuick

// Touch surfaces side by side: each gets its natural width and an equal share of the spare width. When they do not fit, they
// stand in two rows or more, in the same order. Cells call `measure` when their natural size changes.
Item {
    id: root

    property real columnSpacing: 0
    property real rowSpacing: 0
    property real tallest: 0
    // How many stand in a row.
    property int columns: 1

    function cells(): var {
        return root.children.filter(item => item instanceof TouchSurface && item.visible);
    }

    function rowsOf(cells: var, columns: int): var {
        const rows = [];
        for (let first = 0; first < cells.length; first += columns)
            rows.push(cells.slice(first, first + columns));
        return rows;
    }

    function spare(row: var): real {
        return root.width - (row.length - 1) * root.columnSpacing - row.reduce((sum, cell) => sum + cell.implicitWidth, 0);
    }

    function measure(): void {
        arranging.restart();
    }

    function arrange(): void {
        const cells = root.cells();
        if (root.width <= 0 || cells.length === 0)
            return;
        let rows = [cells];
        for (let count = 2; count <= cells.length && !rows.every(row => root.spare(row) >= 0); count++)
            rows = root.rowsOf(cells, Math.ceil(cells.length / count));
        root.columns = rows[0].length;
        root.tallest = Math.max(...cells.map(cell => cell.implicitHeight));
        let y = 0;
        for (const row of rows) {
            root.place(row, y);
            y += Math.max(...row.map(cell => cell.height)) + root.rowSpacing;
        }
        root.implicitHeight = y - root.rowSpacing;
    }

    function place(row: var, y: real): void {
        const share = Math.max(0, root.spare(row)) / row.length;
        let x = 0;
        for (const cell of row) {
            cell.x = Math.round(x);
            cell.y = y;
            cell.width = Math.floor(cell.implicitWidth + share);
            x += cell.implicitWidth + share + root.columnSpacing;
        }
    }

    onChildrenChanged: root.measure()
    onWidthChanged: root.arrange()
    onColumnSpacingChanged: root.measure()
    onRowSpacingChanged: root.measure()
    Component.onCompleted: root.arrange()

    // Not Qt.callLater: a call that outlives its item fails.
    Timer {
        id: arranging

        interval: 0
        onTriggered: root.arrange()
    }
}
