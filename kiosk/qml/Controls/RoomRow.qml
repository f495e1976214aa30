pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A small room row: door, name, capacity and a word. Used where the state of the rooms is not known.
TouchSurface {
    id: root

    required property string name
    property string capacityText
    property string stateWord
    property string tone: "sub"

    state: "unknown"
    radius: Theme.gap(Theme.radiusButton)
    accessibleName: Words.join([root.name, root.capacityText, root.stateWord])
    implicitHeight: Math.max(Theme.font(33), line.height + 2 * Theme.gap(3))

    DoorGlyph {
        id: door

        x: Theme.gap(8.1) + root.edge
        anchors.verticalCenter: parent.verticalCenter
        state: root.state
        size: 22.4
    }

    NameLine {
        id: line

        anchors.left: door.right
        anchors.leftMargin: Theme.gap(6.2)
        anchors.right: word.left
        anchors.rightMargin: Theme.gap(3.1)
        anchors.verticalCenter: parent.verticalCenter
        name: root.name
        detail: root.capacityText
        em: Theme.emStrongL
        leading: 1.25
    }

    AppText {
        id: word

        anchors.right: arrow.left
        anchors.rightMargin: Theme.gap(5)
        anchors.verticalCenter: parent.verticalCenter
        text: root.stateWord
        weight: Theme.semiBold
        color: Tone.ink(root.tone)
        silent: true
    }

    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(7.5) + root.edge
        anchors.verticalCenter: parent.verticalCenter
        name: "chevron-right"
        color: Theme.colors.brand
    }
}
