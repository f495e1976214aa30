pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// Other cafes: where, how far, how long, and what is free there.
ScreenPage {
    id: root

    required property CafesModel model
    readonly property real gap: Theme.gap(Theme.gapM)
    readonly property real spare: Math.floor(root.height - Theme.font(32.4) - Theme.gap(Theme.gapS) - list.y)

    title: root.model.title
    side: root.model.side
    onSpareChanged: root.model.setRoom(root.spare, root.width)
    Component.onCompleted: root.model.setRoom(root.spare, root.width)

    DistrictMap {
        id: map

        width: root.width
        districts: root.model.districts
        onDistrictActivated: name => root.model.openDistrict(name)
    }

    Item {
        id: caption

        y: map.height + Theme.gap(3.74)
        width: root.width
        height: hint.height

        AppText {
            id: hint

            text: root.model.hint
            leading: 1.3
            color: Theme.colors.sub
        }

        AppText {
            anchors.right: parent.right
            text: root.model.age
            visible: hint.implicitWidth + implicitWidth + Theme.gap(Theme.gapS) <= caption.width
            leading: 1.3
            color: Theme.colors.sub
        }
    }

    PageTurn {
        id: turned

        page: root.model.page
    }

    Column {
        id: list

        opacity: turned.fade
        transform: Translate {
            x: turned.shift
        }
        y: caption.y + caption.height + Theme.gap(3.74)
        width: root.width
        spacing: root.gap

        Repeater {
            model: root.model.cards

            CafeCard {
                required property string key

                objectName: "cafe.card"
                width: list.width
                onActivated: root.model.openCard(key)
            }
        }
    }

    EmptyPanel {
        y: list.y
        width: root.width
        visible: root.model.emptyText !== ""
        picture: "cafes"
        text: root.model.emptyText
    }

    Pager {
        anchors.bottom: parent.bottom
        width: root.width
        visible: root.model.pages > 1
        page: root.model.page
        pages: root.model.pages
        onPrevious: root.model.turn(-1)
        onNext: root.model.turn(1)
    }
}
