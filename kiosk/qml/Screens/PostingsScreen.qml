pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// Postings by when they close.
ScreenPage {
    id: root

    required property PostingsModel model
    readonly property real gap: Theme.gap(Theme.gapM)
    readonly property real spare: Math.floor(pager.y - Theme.gap(Theme.gapS) - list.y)

    title: root.model.title
    side: root.model.side
    onSpareChanged: root.model.setRoom(root.spare)
    Component.onCompleted: root.model.setRoom(root.spare)

    ShelfTabs {
        id: tabs

        width: root.width
        tabs: root.model.tabs
        onTabActivated: id => root.model.chooseShelf(id)
    }

    ChipRow {
        id: chips

        y: tabs.height + root.gap
        width: root.width - conditions.width - Theme.gap(3.74)
        chips: root.model.chips
        onChipActivated: id => root.model.pressChip(id)
    }

    Chip {
        id: conditions

        objectName: "chip.filters"
        anchors.right: parent.right
        y: chips.y
        text: root.model.conditions.text
        icon: root.model.conditions.icon
        selected: root.model.conditions.selected
        onActivated: root.model.pressChip("filters")
    }

    JobCards {
        id: list

        y: chips.y + chips.height + root.gap
        width: root.width
        room: root.spare
        cards: root.model.cards
        onOpened: id => root.model.openPosting(id)
    }

    EmptyPanel {
        y: list.y
        width: root.width
        visible: root.model.emptyText !== ""
        text: root.model.emptyText
        line: root.model.emptyLine
        buttonText: root.model.emptyButton
        onActivated: root.model.pressEmpty()
    }

    Pager {
        id: pager

        y: root.height - Theme.font(32.4)
        width: root.width
        page: root.model.page
        pages: root.model.pages
        unitText: root.model.unitText
        onlyText: root.model.onlyText
        onPrevious: root.model.turn(-1)
        onNext: root.model.turn(1)
    }
}
