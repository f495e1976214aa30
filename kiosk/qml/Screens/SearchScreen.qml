pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// Find postings by first consonants; the hits follow each key.
ScreenPage {
    id: root

    required property SearchModel model
    readonly property real gap: Theme.gap(Theme.gapS)
    readonly property real bleed: Theme.gap(10)
    readonly property real spare: Math.floor(pager.y - Theme.gap(Theme.gapMin) - list.y)

    title: root.model.title
    side: root.model.side
    onSpareChanged: root.model.setRoom(root.spare, root.width)
    Component.onCompleted: root.model.setRoom(root.spare, root.width)

    SearchField {
        id: field

        width: root.width
        text: root.model.text
        composing: root.model.composing
        hint: qsTr("예: ㅊㄴㅇㅌ")
        countText: root.model.countText
    }

    ChipRow {
        id: chips

        y: field.height + root.gap
        width: root.width
        height: Theme.font(28.6)
        chips: root.model.chips
        onChipActivated: id => root.model.pressChip(id)
    }

    AppText {
        x: Theme.gap(Theme.gapS)
        y: chips.y + Math.round((chips.height - height) / 2)
        visible: root.model.chips.length === 0 && root.model.emptyText === ""
        text: qsTr("마감이 빠른 공고부터 보입니다")
        color: Theme.colors.sub
    }

    PageTurn {
        id: turned

        page: root.model.page
    }

    JobCards {
        id: list

        opacity: turned.fade
        transform: Translate {
            x: turned.shift
        }
        y: chips.y + chips.height + root.gap
        width: root.width
        compact: true
        detailed: false
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

        y: keyboard.y - Theme.gap(Theme.gapM) - Theme.font(27.4)
        width: root.width
        mini: true
        visible: root.model.emptyText === ""
        page: root.model.page
        pages: root.model.pages
        prevText: qsTr("위로")
        firstText: qsTr("위로")
        nextText: qsTr("아래로")
        lastText: qsTr("아래로")
        onPrevious: root.model.turn(-1)
        onNext: root.model.turn(1)
    }

    HangulKeyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        x: -root.bleed
        width: root.width + 2 * root.bleed
        onJamo: character => root.model.jamo(character)
        onLatin: character => root.model.latin(character)
        onDigit: character => root.model.latin(character)
        onSpace: root.model.space()
        onErase: root.model.erase()
        onClearAll: root.model.clear()
    }
}
