pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// Chips from the start of a line, and one that stands at its end: `last` holds {id, text, icon, selected} or nothing.
Item {
    id: root

    required property var chips
    property var last: ({})
    readonly property bool ended: root.last.id !== undefined
    // What the chips have.
    readonly property alias space: row.width

    signal pressed(string id)

    implicitHeight: Math.max(row.height, root.ended ? end.height : 0)

    ChipRow {
        id: row

        width: root.width - (root.ended ? end.width + Theme.gap(Theme.gapMin) : 0)
        chips: root.chips
        onChipActivated: id => root.pressed(id)
    }

    Chip {
        id: end

        objectName: `chip.${root.last.id ?? ""}`
        anchors.right: parent.right
        visible: root.ended
        text: root.last.text ?? ""
        icon: root.last.icon ?? ""
        selected: root.last.selected ?? false
        onActivated: root.pressed(root.last.id)
    }
}
