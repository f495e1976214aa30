pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A state as an icon and a bold word in its tone.
Item {
    id: root

    required property string sign
    required property string text
    property string tone: "sub"
    property string signTone: root.tone
    property int weight: Theme.bold
    property real leading: 1.35
    property bool silent: true

    implicitHeight: Math.max(icon.height, word.height)

    Icon {
        id: icon

        anchors.verticalCenter: parent.verticalCenter
        name: root.sign
        size: 15
        color: Tone.ink(root.signTone)
    }

    AppText {
        id: word

        anchors.left: icon.right
        anchors.leftMargin: Theme.gap(3.74)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        weight: root.weight
        leading: root.leading
        color: Tone.ink(root.tone)
        silent: root.silent
    }
}
