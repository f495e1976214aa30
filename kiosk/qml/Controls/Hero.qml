pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The first card of home: how many rooms are free now, and four doors. `doors` holds {name, state, word, tone}. When the
// data is too old, `stale` shows the words of `number` in place of a figure and the caller sends unknown doors.
TouchSurface {
    id: root

    required property string label
    required property string number
    property string unit
    property string sub
    property var doors: []
    property bool stale: false
    readonly property real pad: Theme.gap(7.5) + root.edge

    kind: "main"
    accessibleName: Words.join([root.label, root.number + root.unit, root.sub].concat(root.doors.map(door => `${door.name} ${door.word}`)))
    implicitHeight: Math.max(Theme.font(107.7), words.height + 2 * root.edge, doorRow.height + 2 * root.pad + 2 * Theme.gap(2.5))

    Column {
        id: words

        x: Theme.gap(11.2) + root.edge
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.font(83.4)

        AppText {
            width: words.width
            text: root.label
            weight: Theme.bold
            leading: 1.2
            tracking: -0.015
            color: root.ink
            silent: true
        }

        Row {
            visible: !root.stale
            height: figure.height
            spacing: Theme.gap(3.1)

            AppText {
                id: figure

                text: root.number
                em: Theme.emNumberL
                weight: Theme.bold
                leading: 0.98
                tracking: -0.04
                color: root.ink
                silent: true
            }

            AppText {
                text: root.unit
                em: Theme.emPanel
                weight: Theme.bold
                leading: 1.2
                color: root.ink
                silent: true
                anchors.baseline: figure.baseline
            }
        }

        AppText {
            visible: root.stale
            width: words.width
            text: root.number
            em: Theme.emTitle
            weight: Theme.bold
            leading: 1.2
            color: root.ink
            silent: true
        }

        AppText {
            width: words.width
            text: root.sub
            visible: root.sub !== ""
            em: Theme.emStrongL
            weight: Theme.bold
            leading: 1.2
            color: root.ink
            silent: true
        }
    }

    Rectangle {
        anchors.left: words.right
        anchors.leftMargin: Theme.gap(Theme.gapM)
        anchors.right: parent.right
        anchors.rightMargin: root.pad
        anchors.top: parent.top
        anchors.topMargin: root.pad
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.pad
        radius: Theme.gap(Theme.radiusInset)
        color: Theme.colors.surface

        DoorRow {
            id: doorRow

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            doors: root.doors
        }
    }
}
