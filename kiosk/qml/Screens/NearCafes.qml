pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// Near cafes with what is free there and its age: as many as the space holds, one at least.
Column {
    id: root

    required property var places
    required property string age
    required property real space
    // A line is low where names stand beside what is free.
    readonly property real line: Theme.font(root.width < Theme.font(160) ? 74 : root.width < Theme.font(230) ? 48 : 33.6)
    readonly property real least: head.height + root.spacing + root.line
    readonly property bool headed: root.space >= root.least
    readonly property int fitting: Math.max(1, Math.floor((root.space - (root.headed ? head.height : 0)) / (root.line + root.spacing)))

    signal opened(string id)

    spacing: Theme.gap(Theme.gapMin + 1.56)

    Item {
        id: head

        readonly property bool beside: old.text === "" || name.width + Theme.gap(Theme.gapS) + old.implicitWidth <= root.width

        width: root.width
        height: Math.max(Theme.font(22), name.height) + (head.beside ? 0 : old.height)
        visible: root.headed

        AppText {
            id: name

            y: head.beside ? Math.round((head.height - height) / 2) : 0
            width: Math.min(Math.ceil(implicitWidth), root.width)
            text: qsTr("가까운 다른 곳")
            em: Theme.emStrongL
            weight: Theme.bold
            leading: 1.2
            heading: true
        }

        AppText {
            id: old

            x: head.beside ? root.width - width : 0
            y: head.beside ? Math.round((head.height - height) / 2) : name.height
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
