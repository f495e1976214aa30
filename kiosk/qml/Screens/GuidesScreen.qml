pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls

// Guides by subject.
ScreenPage {
    id: root

    required property GuidesModel model

    title: root.model.title
    side: root.model.side

    PagedColumn {
        id: column

        anchors.fill: parent
        listPages: root.model.pages
        listPage: root.model.page
        listLeast: cards.least
        onListSpace: (room, width) => root.model.setRoom(room, width)
        onListTurned: pages => root.model.turn(pages)
        list: [
            CardColumn {
                id: cards

                width: parent.width
                slimBelow: 104

                Repeater {
                    model: root.model.cards

                    GuideCard {
                        required property string key

                        objectName: "guide.card"
                        width: cards.width
                        onActivated: root.model.openCard(key)
                    }
                }
            },
            EmptyPanel {
                width: parent.width
                visible: root.model.emptyText !== ""
                picture: "guide"
                text: root.model.emptyText
            }
        ]

        TabBlocks {
            tabs: root.model.tabs
            onTabActivated: id => {
                column.showList();
                root.model.chooseTab(id);
            }
        }
    }
}
