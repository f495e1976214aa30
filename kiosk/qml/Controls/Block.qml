pragma ComponentBehavior: Bound
import QtQuick

// One part of a PagedColumn, around one item. The column gives it its place; the item takes its width and height.
Item {
    id: root

    // Whether it has anything to show; the column alone decides whether it is seen now.
    property bool wanted: true
    // Shares a line with its neighbours where there is room: sixths of a line.
    property int span: root.half ? 3 : 6
    property bool half: false
    // Stands in a row with its packed neighbours, as wide as it needs and an equal share of the rest.
    property bool packed: false
    // Which section it belongs to, from 0.
    property int section: 0
    // Left (0) or right (1) on a wide panel.
    property int lane: 0
    // Distance to what comes before, where that is not the column's own; negative for the column's own.
    property real above: -1
    // How much lower it may become where only so everything stands on one page.
    property real gives: 0
    // At the lower edge of the last page, with all that follow it.
    property bool low: false
    // On the page of the next one.
    property bool held: false
    // Whether it is no higher than a page; what is higher makes way for another form.
    readonly property bool fits: root.natural <= root.most
    readonly property Item item: root.children.length > 0 ? root.children[0] : null
    readonly property real natural: root.item?.implicitHeight ?? 0
    readonly property real naturalWidth: Math.ceil(root.item?.implicitWidth ?? 0)
    // The column sets these.
    property int leaf: 0
    property bool shown: false
    property bool joined: false
    property bool placed: false
    property real most: 1e6

    visible: root.wanted && root.shown

    Binding {
        target: root.item
        restoreMode: Binding.RestoreNone
        property: "width"
        value: root.width
    }

    Binding {
        target: root.item
        restoreMode: Binding.RestoreNone
        property: "height"
        value: root.height
    }
}
