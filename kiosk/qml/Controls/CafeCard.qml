pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Another cafe in a list: name and place at the left, its rooms and hours at the right.
TouchSurface {
    id: root

    required property string name
    required property string place
    required property string word
    required property string tone
    required property string hours

    accessibleName: Words.join([root.name, root.place, root.word, root.hours])
    implicitHeight: Math.max(Theme.font(58.2), left.height + 2 * Theme.gap(5.6), right.height + 2 * Theme.gap(5.6))

    Column {
        id: left

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap(9.35) + root.edge
        anchors.right: right.left
        anchors.rightMargin: Theme.gap(3.1)
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            width: left.width
            text: Words.breakable(root.name)
            em: Theme.emHeadS
            weight: Theme.bold
            leading: 1.3
            tracking: -0.02
            silent: true
        }

        AppText {
            width: left.width
            text: root.place
            leading: 1.35
            color: Theme.colors.sub
            silent: true
        }
    }

    Column {
        id: right

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(9.35) + root.edge
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.font(88)

        AppText {
            width: right.width
            text: root.word
            weight: Theme.bold
            leading: 1.5
            color: Tone.ink(root.tone)
            horizontalAlignment: Text.AlignRight
            silent: true
        }

        AppText {
            width: right.width
            text: root.hours
            visible: root.hours !== ""
            leading: 1.35
            color: Theme.colors.sub
            horizontalAlignment: Text.AlignRight
            silent: true
        }
    }
}
