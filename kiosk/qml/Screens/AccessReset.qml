pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// How long the screen waits meanwhile, and the key that takes every aid back.
Item {
    id: root

    required property string line
    property alias unavailable: key.unavailable
    readonly property bool stacked: note.implicitWidth + key.implicitWidth + Theme.gap(Theme.gapM) > root.width

    signal activated

    implicitHeight: root.stacked ? note.height + Theme.gap(Theme.gapS) + key.height : Math.max(note.height, key.height)

    AppText {
        id: note

        width: root.stacked ? root.width : root.width - key.width - Theme.gap(Theme.gapM)
        y: root.stacked ? 0 : Math.round((key.height - height) / 2)
        text: root.line
        color: Theme.colors.sub
        leading: 1.3
    }

    Button {
        id: key

        objectName: "access.reset"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        small: true
        text: qsTr("처음 상태")
        icon: Theme.large ? "" : "undo-2"
        onActivated: root.activated()
    }
}
