pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A label and its value beside it, or below it with little width; nothing without a value.
Item {
    id: root

    required property string label
    required property string value
    // How far from the left the value stands beside its label; 0 below it.
    required property real from
    readonly property alias labelWidth: name.implicitWidth
    readonly property real below: name.height + Theme.gap(0.62)

    visible: root.value !== ""
    implicitHeight: root.value === "" ? 0 : root.from > 0 ? Math.max(name.height, said.height) : root.below + said.height
    height: root.implicitHeight

    AppText {
        id: name

        text: root.label
        color: Theme.colors.sub
    }

    AppText {
        id: said

        x: root.from
        y: root.from > 0 ? 0 : root.below
        width: root.width - x
        text: root.value
        weight: Theme.semiBold
    }
}
