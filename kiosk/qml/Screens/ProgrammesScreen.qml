pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// Programmes of this cafe by day.
ScreenPage {
    id: root

    required property ProgrammesModel model

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

                Repeater {
                    model: root.model.cards

                    ProgrammeCard {
                        required property string key

                        objectName: "programme.card"
                        width: cards.width
                        onActivated: root.model.openCard(key)
                    }
                }
            },
            EmptyPanel {
                width: parent.width
                visible: root.model.emptyText !== ""
                picture: "programme"
                text: root.model.emptyText
                line: root.model.emptyLine
            },
            Note {
                id: note

                // In place of the pager, as far as there is room for it.
                y: parent.height + column.pagerPart - height
                width: parent.width
                visible: root.model.note !== "" && root.model.emptyText === "" && column.pages === 1 && y >= cards.height + Theme.gap(Theme.gapMin)
                text: root.model.note
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
