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
        return root.children.filter(item => item instanceof TouchSurface);
    }

    function measure(): void {
        arranging.ask();
    }

    function arrange(): void {
        const cells = root.cells();
        if (root.width <= 0 || cells.length === 0)
            return;
        root.columns = Rows.columns(cells.map(cell => cell.implicitWidth), root.width, root.columnSpacing);
        root.tallest = Math.max(...cells.map(cell => cell.implicitHeight));
        let y = 0;
        for (const row of Rows.cut(cells, root.columns)) {
            root.place(row, y);
            y += Math.max(...row.map(cell => cell.height)) + root.rowSpacing;
        }
        root.implicitHeight = y - root.rowSpacing;
    }

    function place(row: var, y: real): void {
        const share = Math.max(0, Rows.spare(row.map(cell => cell.implicitWidth), root.width, root.columnSpacing)) / row.length;
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

    BeforeFrame {
        id: arranging

        onDue: root.arrange()
    }
}
