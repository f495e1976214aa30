pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// Postings by when they close.
ScreenPage {
    id: root

    required property PostingsModel model

    title: root.model.title
    side: root.model.side

    PagedColumn {
        id: column

        anchors.fill: parent
        listPages: root.model.pages
        listPage: root.model.page
        listLeast: cards.least
        unitText: root.model.unitText
        onlyText: root.model.onlyText
        onListSpace: (room, width) => root.model.setRoom(room, width)
        onListTurned: pages => root.model.turn(pages)
        list: [
            JobCards {
                id: cards

                width: parent.width
                room: parent.height
                cards: root.model.cards
                onOpened: id => root.model.openPosting(id)
            },
            EmptyPanel {
                width: parent.width
                visible: root.model.emptyText !== ""
                text: root.model.emptyText
                line: root.model.emptyLine
                buttonText: root.model.emptyButton
                onActivated: root.model.pressEmpty()
            }
        ]

        Block {
            ShelfTabs {
                tabs: root.model.tabs
                onTabActivated: id => {
                    column.showList();
                    root.model.chooseShelf(id);
                }
            }
        }

        Block {
            Item {
                implicitHeight: Math.max(chips.height, conditions.height)

                ChipRow {
                    id: chips

                    width: parent.width - conditions.width - Theme.gap(3.74)
                    chips: root.model.chips
                    onChipActivated: id => {
                        column.showList();
                        root.model.pressChip(id);
                    }
                }

                Chip {
                    id: conditions

                    objectName: "chip.filters"
                    anchors.right: parent.right
                    text: root.model.conditions.text
                    icon: root.model.conditions.icon
                    selected: root.model.conditions.selected
                    onActivated: root.model.pressChip("filters")
                }
            }
        }
    }
}
