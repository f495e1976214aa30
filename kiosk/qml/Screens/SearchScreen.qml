pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// Find postings by first consonants; the hits follow each key. Where keyboard and hits have no room for each other, a key
// leads from the one to the other.
ScreenPage {
    id: root

    required property SearchModel model
    readonly property real gap: Theme.gap(Theme.gapS)
    readonly property real bleed: Theme.gap(Theme.pageMargin) - Theme.px(5)
    readonly property bool empty: root.model.emptyText !== ""
    // The keyboard alone, or the hits alone.
    readonly property bool typing: plan.apart && !root.model.looking
    readonly property bool looking: plan.apart && root.model.looking
    readonly property bool chipped: root.looking ? plan.lookingChips || (root.empty && root.model.chips.length > 0) : root.typing ? plan.typingChips : root.empty ? root.model.chips.length > 0 : plan.chips
    readonly property real spare: Math.floor(pager.y - Theme.gap(Theme.gapMin) - list.y)
    readonly property real held: root.typing ? 0 : root.spare

    title: root.model.title
    side: root.model.side
    onHeldChanged: telling.ask()
    onEntered: keyboard.turn("ko")
    Component.onCompleted: root.tell()

    // The room for chips, and for hits; nothing is cut anew while they are not seen.
    function tell(): void {
        root.model.setLine(chips.space);
        if (root.held > 0)
            root.model.setRoom(root.held, list.width);
    }

    // Not at once: what the hits change there may move this page's own parts.
    BeforeFrame {
        id: telling

        onDue: root.tell()
    }

    SearchPlan {
        id: plan

        width: root.width
        height: root.height
        bleed: root.bleed
        pager: pager
        usual: list.least
    }

    SearchField {
        id: field

        width: plan.lane - (root.typing ? show.width + root.gap : 0)
        height: plan.fieldHigh
        visible: !root.looking
        text: root.model.text
        composing: root.model.composing
        hint: qsTr("예: ㅊㄴㅇㅌ")
        countText: root.typing ? "" : root.model.countText
    }

    Button {
        id: show

        objectName: "search.show"
        anchors.right: parent.right
        height: plan.fieldHigh
        visible: root.typing
        kind: "main"
        side: 5
        high: 24
        text: root.model.showText
        onActivated: root.model.look(true)
    }

    ChipLine {
        id: chips

        y: root.looking ? 0 : field.height + root.gap
        width: plan.lane
        visible: root.chipped
        chips: root.model.chips
        last: root.looking ? {
            "id": "type",
            "text": qsTr("자판")
        } : {}
        onSpaceChanged: telling.ask()
        onPressed: id => id === "type" ? root.model.look(false) : root.model.pressChip(id)
    }

    AppText {
        x: Theme.gap(Theme.gapS)
        y: chips.y + Math.round((Theme.font(28.6) - height) / 2)
        visible: root.chipped && !root.looking && !root.empty && root.model.chips.length === 0 && width <= chips.width
        text: qsTr("마감이 빠른 공고부터 보입니다")
        color: Theme.colors.sub
        wrapMode: Text.NoWrap
    }

    JobCards {
        id: list

        y: root.chipped ? chips.y + (root.looking ? Math.max(plan.chipsHigh, chips.height + Theme.gap(Theme.gapMin)) : plan.chipsHigh) : root.looking ? 0 : field.height + root.gap
        width: plan.lane
        visible: !root.typing
        compact: true
        detailed: false
        listed: true
        room: root.spare
        cards: root.model.cards
        onOpened: id => root.model.openPosting(id)
    }

    EmptyPanel {
        id: nothing

        y: list.y
        width: plan.lane
        // Where it has no room the field tells that there is nothing.
        visible: root.empty && !root.typing && nothing.y + nothing.height <= (plan.below ? keyboard.y : root.looking ? pager.y : root.height)
        low: !plan.roomy
        text: root.model.emptyText
        line: plan.tight ? "" : root.model.emptyLine
        buttonText: root.model.emptyButton
        onActivated: root.model.pressEmpty()
    }

    Pager {
        id: pager

        y: plan.below ? keyboard.y - Theme.gap(Theme.gapM) - pager.keysHeight : root.height - pager.keysHeight - Theme.px(Theme.lip)
        width: plan.lane
        mini: true
        visible: !root.typing && (!root.empty || root.looking)
        // The keyboard is the first page where it stands alone.
        page: root.model.page + (plan.apart ? 1 : 0)
        pages: root.model.pages + (plan.apart ? 1 : 0)
        more: root.model.more
        prevText: qsTr("위로")
        firstText: qsTr("위로")
        nextText: qsTr("아래로")
        lastText: qsTr("아래로")
        onPrevious: plan.apart && root.model.page === 1 ? root.model.look(false) : root.model.turn(-1)
        onNext: root.model.turn(1)
    }

    HangulKeyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Theme.lip)
        x: plan.laned ? plan.lane + Theme.gap(Theme.gapL) : -root.bleed
        width: root.width - x + root.bleed
        visible: !root.looking
        keyHigh: plan.keyHigh
        onJamo: character => root.model.jamo(character)
        onLatin: character => root.model.latin(character)
        onDigit: character => root.model.latin(character)
        onSpace: root.model.space()
        onErase: root.model.erase()
        onClearAll: root.model.clear()
    }
}
