pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// Near cafes with what is free there and its age; told, not pressed. Shows as many as the space holds.
Column {
    id: root

    required property var places
    required property string age
    required property real space
    readonly property real line: Theme.font(28)
    readonly property int fitting: Math.max(0, Math.floor((root.space - head.height - root.spacing) / (root.line + root.spacing)))

    spacing: Theme.gap(3.15)
    visible: root.places.length > 0 && root.fitting > 0

    Item {
        id: head

        width: root.width
        height: Theme.font(22)

        AppText {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("가까운 다른 곳")
            em: Theme.emStrongL
            weight: Theme.bold
            leading: 1.2
            heading: true
        }

        AppText {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.age
            weight: Theme.semiBold
            color: Theme.colors.sub
        }
    }

    Repeater {
        model: root.places.slice(0, root.fitting)

        Rectangle {
            id: place

            required property var modelData

            width: root.width
            height: root.line
            radius: Theme.gap(Theme.radiusButton)
            color: Theme.colors.quiet

            AppText {
                id: name

                x: Theme.gap(10)
                anchors.verticalCenter: parent.verticalCenter
                text: place.modelData.name
                weight: Theme.bold
            }

            AppText {
                anchors.left: name.right
                anchors.leftMargin: Theme.gap(5)
                anchors.baseline: name.baseline
                text: place.modelData.distance
                color: Theme.colors.sub
            }

            AppText {
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap(10)
                anchors.verticalCenter: parent.verticalCenter
                text: place.modelData.word
                weight: Theme.bold
                color: Tone.ink(place.modelData.tone)
            }
        }
    }
}
