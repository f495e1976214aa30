pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// Near cafes with what is free there and its age. Shows as many as the space holds.
Column {
    id: root

    required property var places
    required property string age
    required property real space
    readonly property real line: Theme.font(33.6)
    readonly property int fitting: Math.max(0, Math.floor((root.space - head.height - root.spacing) / (root.line + root.spacing)))

    signal opened(string id)

    spacing: Theme.gap(Theme.gapMin + 1.56)
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

        PlaceRow {
            required property var modelData

            objectName: "near.cafe"
            width: root.width
            name: modelData.name
            distanceText: modelData.distance
            stateWord: modelData.word
            tone: modelData.tone
            onActivated: root.opened(modelData.key)
        }
    }
}
