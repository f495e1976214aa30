pragma ComponentBehavior: Bound
import QtQuick
import Theme

// One room now. `state` is free, soon, closed or unknown; the door, the word and the ground pattern tell it together. Forms: card
// (the door beside the words), band (above them) and row (two lines, without a door); `kiosk/screen/room_fit.py` chooses one for
// the whole list and knows how high each becomes.
TouchSurface {
    id: root

    required property string stateWord
    required property string name
    property string form: "card"
    property string capacityText
    property string spanText
    property string equipmentText
    readonly property string tone: Tone.ofRoom(root.state)
    readonly property int rim: Theme.px(1.25)
    readonly property bool band: root.form === "band"

    state: "unknown"
    accessibleName: Words.join([root.name, root.stateWord, root.capacityText, root.spanText, root.equipmentText])
    implicitHeight: root.form === "row" ? row.height + 2 * Theme.gap(3) : root.band ? side.bandHeight + words.height + 2 * Theme.gap(4.4) : Math.max(Theme.font(82.2), Math.max(side.least, words.height) + 2 * Theme.gap(3))

    RoomDoor {
        id: side

        x: root.edge
        y: root.edge
        width: root.band ? root.width - 2 * root.edge : Theme.font(76)
        height: root.band ? side.bandHeight - root.edge : root.height - 2 * root.edge
        visible: root.form !== "row"
        state: root.state
        word: root.stateWord
        tone: root.tone
        corner: root.radius - root.edge
        band: root.band
    }

    Column {
        id: words

        x: root.band ? Theme.gap(8.1) + root.rim : root.rim + Theme.font(76) + Theme.gap(10)
        y: root.band ? side.bandHeight + Theme.gap(4.4) : Math.round((root.height - height) / 2)
        width: root.band ? root.width - 2 * x : root.width - x - root.rim - Theme.font(19.9) - Theme.gap(8.7) - Theme.gap(3.1)
        visible: root.form !== "row"

        NameLine {
            width: words.width
            name: root.name
            detail: root.capacityText
        }

        AppText {
            width: words.width
            text: root.spanText
            visible: root.spanText !== ""
            weight: Theme.semiBold
            leading: 1.34
            silent: true
        }

        AppText {
            width: words.width
            text: root.equipmentText
            visible: root.equipmentText !== ""
            color: Theme.colors.sub
            leading: 1.34
            silent: true
        }
    }

    GoDisc {
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(8.7) + root.rim
        y: Math.round(((root.band ? side.bandHeight : root.height) - height) / 2)
        visible: root.form !== "row"
    }

    RoomLines {
        id: row

        x: Theme.gap(8.1) + root.rim
        y: Math.round((root.height - height) / 2)
        width: root.width - 2 * x
        visible: root.form === "row"
        state: root.state
        word: root.stateWord
        tone: root.tone
        name: root.name
        capacity: root.capacityText
        span: root.spanText
    }
}
