pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A room in two lines: its name and how many it takes; its state and the span of it. What has no room beside the first of a line
// is left out.
Column {
    id: root

    required property string word
    required property string tone
    required property string name
    required property string capacity
    required property string span
    readonly property real between: Theme.gap(5.6)

    Item {
        width: root.width
        height: label.height

        AppText {
            id: label

            width: Math.min(Math.ceil(implicitWidth), root.width)
            text: root.name
            em: Theme.emStrongL
            weight: Theme.bold
            leading: 1.25
            tracking: -0.02
            silent: true
        }

        AppText {
            x: label.width + root.between
            anchors.verticalCenter: parent.verticalCenter
            visible: x + implicitWidth <= root.width
            text: root.capacity
            color: Theme.colors.sub
            wrapMode: Text.NoWrap
            silent: true
        }
    }

    Item {
        width: root.width
        height: word.height

        Icon {
            id: sign

            y: Math.round((word.lineHeight - height) / 2)
            name: Tone.signOfRoom(root.state)
            size: 15
            color: Tone.ink(root.tone)
        }

        AppText {
            id: word

            x: sign.width + Theme.gap(3.74)
            width: Math.min(Math.ceil(implicitWidth), root.width - x)
            text: root.word
            weight: Theme.bold
            leading: 1.35
            color: Tone.ink(root.tone)
            silent: true
        }

        AppText {
            x: word.x + word.width + root.between
            visible: x + implicitWidth <= root.width
            text: root.span
            leading: 1.35
            wrapMode: Text.NoWrap
            silent: true
        }
    }
}
