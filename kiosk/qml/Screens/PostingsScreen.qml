pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// Postings by when they close.
ScreenPage {
    id: root

    required property PostingsModel model
    readonly property bool old: root.model.oldText !== ""
    readonly property bool empty: root.model.emptyText !== ""

    title: root.model.title
    side: root.old ? (Theme.pairs ? root.model.oldText : "") : root.model.side

    function press(chip: string): void {
        column.showList();
        root.model.pressChip(chip);
    }

    ShelfRows {
        id: shelves

        tabs: root.model.tabs
        width: column.lanes.widthOf(0)
    }

    PagedColumn {
        id: column

        // The conditions have no room beside the first chip.
        readonly property bool narrow: column.width < Theme.font(130)
        readonly property bool tight: column.height < Theme.font(120)

        anchors.fill: parent
        listPages: root.empty ? 0 : root.model.pages
        listPage: root.model.page
        listLeast: cards.least
        more: root.model.more
        onlyText: root.model.onlyText
        onListSpace: (room, width) => root.model.setRoom(room, width)
        onListTurned: pages => root.model.turn(pages)
        list: [
            JobCards {
                id: cards

                width: parent.width
                room: parent.height
                cards: root.model.cards
                listed: true
                onOpened: id => root.model.openPosting(id)
            }
        ]

        // The age of old postings, where the title row has no room for it.
        Block {
            wanted: root.old && (!Theme.pairs || Theme.cramped)

            Note {
                tone: "warn"
                icon: "clock-alert"
                text: root.model.oldText
            }
        }

        Repeater {
            model: shelves.rows.length

            Block {
                id: shelf

                required property int index

                above: shelf.index > 0 ? Theme.px(Theme.gapMin + Theme.lip) : -1

                ShelfTabs {
                    tabs: shelves.rows[shelf.index] ?? []
                    beside: shelves.crowded
                    onTabActivated: id => {
                        column.showList();
                        root.model.chooseShelf(id);
                    }
                }
            }
        }

        Block {
            ChipLine {
                chips: root.model.chips
                last: column.narrow ? {} : root.model.conditions
                onWidthChanged: root.model.setLine(width)
                onPressed: id => root.press(id)
            }
        }

        Block {
            wanted: column.narrow

            ChipLine {
                chips: [root.model.conditions]
                onPressed: id => root.press(id)
            }
        }

        Block {
            wanted: root.empty

            EmptyPanel {
                text: root.model.emptyText
                line: column.tight ? "" : root.model.emptyLine
            }
        }

        Block {
            wanted: root.empty && column.tight

            EmptyPanel {
                text: root.model.emptyLine
            }
        }

        Block {
            wanted: root.empty && root.model.emptyButton !== ""

            Button {
                objectName: "empty.button"
                text: root.model.emptyButton
                after: "arrow-right"
                onActivated: root.model.pressEmpty()
            }
        }
    }
}
