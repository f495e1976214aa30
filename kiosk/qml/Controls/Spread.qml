pragma ComponentBehavior: Bound
import QtQuick

// A row whose touch surfaces get their natural width and an equal share of the spare width. When they do not fit, they
// stand in two rows of equal cells, in the same order. Cells call `measure` when their natural width changes.
Grid {
    id: root

    required property int count
    property real natural: 0
    property real tallest: 0
    readonly property real gaps: (root.columns - 1) * root.columnSpacing
    readonly property bool single: root.natural + (root.count - 1) * root.columnSpacing <= root.width

    function measure(): void {
        let sum = 0;
        let high = 0;
        for (const cell of root.children) {
            if (cell instanceof TouchSurface) {
                sum += cell.implicitWidth;
                high = Math.max(high, cell.implicitHeight);
            }
        }
        root.natural = sum;
        root.tallest = high;
    }

    // Width of the cell whose natural width is `wish`.
    function cellWidth(wish: real): real {
        if (!root.single)
            return Math.floor((root.width - root.gaps) / root.columns);
        return Math.floor(wish + (root.width - root.natural - root.gaps) / Math.max(1, root.count));
    }

    columns: Math.max(1, root.single ? root.count : Math.ceil(root.count / 2))
    onChildrenChanged: root.measure()
}
