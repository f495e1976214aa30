pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The first card of home: how many rooms are free now, and four doors. `doors` holds {name, state, word, tone}. When the
// data is too old, `stale` shows the words of `number` in place of a figure and the caller sends unknown doors. Where words
// and doors have no room side by side the doors stand below. A narrow card has no more of them than have room, free ones first; a
// `flat` one has words instead of pictures.
TouchSurface {
    id: root

    required property string label
    required property string number
    property string unit
    property string sub
    property var doors: []
    property bool stale: false
    property bool flat: false
    // Smaller figure and doors.
    property bool snug: false
    // The most height there is, in pixels.
    property real room: Theme.screenHeight
    readonly property bool narrow: root.width < Theme.font(300)
    // Where words stand beside the doors, and what these leave them.
    readonly property real sideX: Theme.gap(root.flat ? 7.5 : 11.2) + root.edge
    readonly property real sideMost: root.width - root.sideX - Theme.gap(root.flat ? Theme.gapS : Theme.gapM) - doorRow.least - Theme.gap(root.flat || root.snug ? 4.4 : 7.5) - root.edge
    readonly property bool stacked: root.narrow || words.asked > root.sideMost
    readonly property bool close: root.flat || root.snug || (root.stacked && root.width >= Theme.font(230))
    // Figure and what it says in one line.
    readonly property bool inline: root.stacked || root.flat
    // Heights must not follow from `visible`: on a page that is not seen nothing is.
    readonly property bool doored: !root.narrow || (!root.flat && root.under <= root.room)
    readonly property real pad: Theme.gap(root.close ? 4.4 : 7.5) + root.edge
    readonly property real between: Theme.gap(root.close ? Theme.gapMin : Theme.gapS)
    readonly property real insetLeast: doorRow.height + 2 * Theme.gap(2.5)
    // The height with the doors below.
    readonly property real under: words.height + root.between + root.insetLeast + 2 * root.pad
    readonly property real beside: Math.max(Theme.font(root.flat || root.snug ? 0 : 107.7), Math.max(words.height, root.insetLeast) + 2 * root.pad)
    readonly property real least: Math.ceil(!root.stacked ? root.beside : root.doored ? root.under : words.height + 2 * root.pad)
    // What the card was given beyond that, for each of four places.
    readonly property real air: Math.max(0, Math.floor((root.height - root.least) / 4))
    readonly property int doorCount: root.narrow ? Math.max(1, Math.floor((root.width - 2 * Theme.gap(7.5)) / Theme.font(62))) : root.doors.length
    readonly property var freeFirst: root.doors.filter(door => door.state === "free").concat(root.doors.filter(door => door.state !== "free"))

    kind: "main"
    accessibleName: Words.join([root.label, root.number + root.unit, root.sub].concat(root.doors.map(door => `${door.name} ${door.word}`)))
    implicitHeight: root.least

    HeroWords {
        id: words

        x: root.stacked ? Theme.gap(7.5) + root.edge : root.sideX
        y: root.stacked && root.doored ? root.pad + root.air : Math.round((root.height - height) / 2)
        most: root.stacked ? root.width - 2 * x : root.flat && !root.stale ? root.sideMost : words.asked
        label: root.label
        number: root.number
        unit: root.unit
        sub: root.sub
        stale: root.stale
        flat: root.flat
        snug: root.snug
        stacked: root.stacked
        ink: root.ink
    }

    Rectangle {
        id: inset

        visible: root.doored
        x: root.stacked ? root.pad : words.x + words.width + Theme.gap(root.flat ? Theme.gapS : Theme.gapM)
        y: root.stacked ? words.y + words.height + root.between + root.air : root.pad
        width: root.width - root.pad - x
        height: root.height - root.pad - y
        radius: Theme.gap(Theme.radiusInset)
        color: Theme.colors.surface

        DoorRow {
            id: doorRow

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            bare: root.flat
            doorSize: root.snug ? 23 : root.stacked ? 26 : 32.4
            doors: root.doorCount < root.doors.length ? root.freeFirst.slice(0, root.doorCount) : root.doors
        }
    }
}
