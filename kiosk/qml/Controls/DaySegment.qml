pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A span on the day line; also its sample in a legend. `state`: past, free, busy, closed, held or unknown.
Item {
    id: root

    readonly property real corner: Math.min(root.width / 2, Theme.gap(4.36))

    Rectangle {
        anchors.fill: parent
        visible: root.state === "past" || root.state === "free" || root.state === "held"
        radius: root.corner
        color: root.state === "free" ? Theme.colors.surface : root.state === "held" ? Theme.colors.warnBg : Theme.colors.quiet
        border.width: root.state === "past" ? 0 : Theme.px(1.56)
        border.color: root.state === "held" ? Theme.colors.warn : Theme.colors.ok
    }

    HatchFill {
        anchors.fill: parent
        visible: root.state === "busy" || root.state === "closed"
        first: root.state === "closed" ? Theme.colors.hatchA : Theme.colors.busyA
        second: root.state === "closed" ? Theme.colors.hatchB : Theme.colors.busyB
        pitch: 3.5
        leftRadius: root.corner
        rightRadius: root.corner
    }

    DashedRule {
        anchors.fill: parent
        visible: root.state === "unknown"
        radius: root.corner
        color: Theme.colors.line
    }
}
