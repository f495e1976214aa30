pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The first card of home: how many rooms are free now, and four doors. `doors` holds {name, state, word, tone}. When the
// data is too old, `stale` shows the words of `number` in place of a figure and the caller sends unknown doors. A narrow card
// has its doors below, free ones first and no more than have room; a `flat` one has words instead of pictures.
TouchSurface {
    id: root

    required property string label
    required property string number
    property string unit
    property string sub
    property var doors: []
    property bool stale: false
    property bool flat: false
    // The most height there is, in pixels.
    property real room: Theme.screenHeight
    // Less air, in a lane.
    property bool snug: false
    readonly property bool narrow: root.width < Theme.font(300)
    // Figure and what it says in one line.
    readonly property bool inline: root.narrow || root.flat
    // Heights must not follow from `visible`: on a page that is not seen nothing is.
    readonly property bool doored: !root.narrow || (!root.flat && inset.y + inset.height + root.pad <= root.room)
    readonly property bool subbed: root.sub !== "" && !(root.inline && value.roomy && !root.stale)
    // The label at the left of that line.
    readonly property bool beside: root.narrow && !root.stale && label.implicitWidth + Theme.gap(Theme.gapL) + value.width <= words.width
    readonly property real pad: Theme.gap(root.flat || root.snug ? 4.4 : 7.5) + root.edge
    readonly property var nearDoors: root.doors.filter(door => door.state === "free").concat(root.doors.filter(door => door.state !== "free"))

    kind: "main"
    accessibleName: Words.join([root.label, root.number + root.unit, root.sub].concat(root.doors.map(door => `${door.name} ${door.word}`)))
    implicitHeight: root.narrow ? inset.y + (root.doored ? inset.height + root.pad : 0) : Math.max(Theme.font(root.flat ? 0 : 107.7), words.height + 2 * root.edge, doorRow.height + 2 * root.pad + 2 * Theme.gap(2.5))

    Item {
        id: words

        readonly property real below: root.beside ? 0 : label.height
        readonly property real main: root.stale ? stale.height : value.height

        x: Theme.gap(root.narrow || root.flat ? 7.5 : 11.2) + root.edge
        y: root.narrow ? root.pad : Math.round((root.height - height) / 2)
        // What the doors leave.
        readonly property real most: root.narrow ? root.width - 2 * x : root.flat && !root.stale ? root.width - x - 2 * root.pad - doorRow.least : Theme.font(83.4)

        width: root.narrow || !root.flat || root.stale ? words.most : Math.min(words.most, Math.max(Math.ceil(label.implicitWidth), value.width))
        height: words.below + words.main + (root.subbed ? sub.height : 0)

        AppText {
            id: label

            y: root.beside ? Math.round((value.height - height) / 2) : 0
            width: Math.min(Math.ceil(label.implicitWidth), words.width)
            text: root.label
            weight: Theme.bold
            leading: 1.2
            tracking: -0.015
            color: root.ink
            silent: true
        }

        Row {
            id: value

            readonly property bool roomy: figure.width + unit.implicitWidth + said.implicitWidth + 2 * spacing <= words.most

            visible: !root.stale
            x: root.beside ? words.width - width : 0
            y: words.below
            height: figure.height
            // A word in Latin letters stands a space away from its figure.
            spacing: Theme.gap(/^[a-z]/i.test(root.unit) ? 5 : 3.1)

            AppText {
                id: figure

                text: root.number
                em: root.snug ? Theme.emQuestion : root.inline ? Theme.emNumberM : Theme.emNumberL
                weight: Theme.bold
                leading: 0.98
                tracking: -0.04
                color: root.ink
                silent: true
            }

            AppText {
                id: unit

                // A long word leaves: what is counted stands in the label.
                visible: figure.width + value.spacing + unit.implicitWidth <= words.most
                text: root.unit
                em: root.inline ? Theme.emHeadS : Theme.emPanel
                weight: Theme.bold
                leading: 1.2
                color: root.ink
                silent: true
                anchors.baseline: figure.baseline
            }

            AppText {
                id: said

                visible: root.inline && value.roomy
                text: root.sub
                em: root.flat ? Theme.emBody : Theme.emStrongL
                weight: Theme.bold
                leading: 1.2
                color: root.ink
                silent: true
                anchors.baseline: figure.baseline
            }
        }

        AppText {
            id: stale

            visible: root.stale
            y: words.below
            width: words.width
            text: root.number
            em: root.flat ? Theme.emHeadS : Theme.emTitle
            weight: Theme.bold
            leading: 1.2
            color: root.ink
            silent: true
        }

        AppText {
            id: sub

            visible: root.subbed
            y: words.below + words.main
            width: words.width
            text: root.sub
            em: Theme.emStrongL
            weight: Theme.bold
            leading: 1.2
            color: root.ink
            silent: true
        }
    }

    Rectangle {
        id: inset

        visible: root.doored
        x: root.narrow ? root.pad : words.x + words.width + Theme.gap(root.flat ? Theme.gapS : Theme.gapM)
        y: root.narrow ? words.y + words.height + Theme.gap(Theme.gapS) : root.pad
        width: root.width - root.pad - x
        height: root.narrow ? doorRow.height + 2 * Theme.gap(2.5) : root.height - 2 * root.pad
        radius: Theme.gap(Theme.radiusInset)
        color: Theme.colors.surface

        DoorRow {
            id: doorRow

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            bare: root.flat
            doorSize: root.snug ? 23 : root.narrow ? 26 : 32.4
            doors: root.narrow ? root.nearDoors.slice(0, Math.max(1, Math.floor((root.width - 2 * root.pad) / Theme.font(62)))) : root.doors
        }
    }
}
