pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The cards of one page of a list of things to read.
Column {
    id: root

    property real narrowBelow: 230
    property real slimBelow: 130
    // Below this height cards become slim.
    readonly property real least: Theme.font(root.width < Theme.font(root.narrowBelow) ? root.slimBelow : 95)

    spacing: Theme.gap(Theme.gapM)
}
