pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// Guides by subject.
ScreenPage {
    id: root

    required property GuidesModel model
    readonly property real gap: Theme.gap(Theme.gapM)
    readonly property real spare: Math.floor(root.height - Theme.font(32.4) - Theme.gap(Theme.gapS) - list.y)

    title: root.model.title
    side: root.model.side
    onSpareChanged: root.model.setRoom(root.spare, root.width)
    Component.onCompleted: root.model.setRoom(root.spare, root.width)

    ShelfTabs {
        id: tabs

        width: root.width
        visible: root.model.tabs.length > 0
        name: qsTr("분야")
        tabs: root.model.tabs
        onTabActivated: id => root.model.chooseTab(id)
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
        y: tabs.height + root.gap
        width: root.width
        spacing: root.gap

        Repeater {
            model: root.model.cards

            GuideCard {
                required property string key

                objectName: "guide.card"
                width: list.width
                onActivated: root.model.openCard(key)
            }
        }
    }

    EmptyPanel {
        width: root.width
        visible: root.model.emptyText !== ""
        picture: "guide"
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
