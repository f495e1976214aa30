pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Two-tone ring around a control, or inside it on the bottom bar.
Item {
    id: root

    required property real radius
    property bool inside: false
    readonly property int gapWidth: Theme.px(Theme.ringGap)
    readonly property int ringWidth: Theme.px(Theme.ringWidth)
    readonly property int reach: root.inside ? 0 : root.gapWidth + root.ringWidth

    Rectangle {
        anchors.fill: parent
        anchors.margins: -root.reach
        radius: root.radius + root.reach
        color: "transparent"
        border.width: root.ringWidth
        border.color: root.inside ? Theme.colors.barFocus : Theme.colors.focus
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.inside ? root.ringWidth : -root.gapWidth
        radius: root.inside ? root.radius - root.ringWidth : root.radius + root.gapWidth
        color: "transparent"
        border.width: root.gapWidth
        border.color: root.inside ? Theme.colors.bar : Theme.colors.focusGap
    }
}
