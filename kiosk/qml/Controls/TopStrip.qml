pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Mark, cafe name, clock and age of the data. When the line is short the mark leaves, then the clock; when name and age alone
// are too long, the age takes a line of its own. The age never leaves.
Item {
    id: root

    required property string cafeName
    required property string clockText
    property string demoText
    // Whether the screen's title stands in place of the cafe's name.
    property bool heading: false
    property string freshKind: "asof"
    property string freshText
    readonly property real inner: root.width - 2 * Theme.gap(Theme.pageMargin)
    readonly property real space: Theme.gap(Theme.gapS)
    readonly property real clockPart: clock.text === "" ? 0 : clock.implicitWidth + Theme.gap(7.5)
    readonly property real chipPart: chip.text === "" ? 0 : chip.width + root.space
    readonly property bool marked: !root.heading && mark.width + root.space + names.width + root.clockPart + root.chipPart <= root.inner
    readonly property bool single: names.width + root.chipPart <= root.inner
    readonly property bool clocked: !root.heading && names.width + root.clockPart + (root.single ? root.chipPart : 0) <= root.inner
    // A title that is longer than the line goes down towards the normal size of letters.
    readonly property real step: root.heading ? Math.max(1 / Theme.textScale, Math.min(1, root.inner / Math.max(1, natural.advanceWidth))) : 1
    readonly property real lineHeight: Theme.font(root.demoText === "" ? 24.9 : 29.9)

    implicitHeight: Math.max(Theme.px(Theme.flat ? 29 : 35), root.lineHeight + Theme.px(5)) + (root.single ? 0 : chip.height + Theme.gap(2))

    TextMetrics {
        id: natural

        font.family: Theme.family
        font.pixelSize: Theme.font(Theme.emBody)
        font.weight: Theme.bold
        text: root.cafeName
    }

    Item {
        id: line

        x: Theme.gap(Theme.pageMargin)
        y: Theme.px(Theme.flat ? 2.5 : 5)
        width: root.inner
        height: root.height - y - (root.single ? 0 : chip.height + Theme.gap(2))

        Mark {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            visible: root.marked
        }

        Column {
            id: names

            width: Math.min(implicitWidth, line.width)
            x: root.marked ? mark.width + root.space : 0
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                text: root.cafeName
                heading: root.heading
                step: root.step
                weight: Theme.bold
                leading: root.demoText === "" ? 1.4 : 1.06
                wrapMode: Text.NoWrap
            }

            AppText {
                text: root.demoText
                visible: root.demoText !== ""
                weight: Theme.semiBold
                leading: 1.06
                color: Theme.colors.warn
                wrapMode: Text.NoWrap
            }
        }

        AppText {
            id: clock

            text: root.clockText
            weight: Theme.semiBold
            wrapMode: Text.NoWrap
            visible: root.clocked
            x: line.width - width - (root.single ? chip.width + Theme.gap(chip.visible ? 7.5 : 0) : 0)
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    FreshChip {
        id: chip

        kind: root.freshKind
        text: root.freshText
        x: root.single ? root.width - Theme.gap(Theme.pageMargin) - width : Theme.gap(Theme.pageMargin)
        y: root.single ? line.y + Math.round((line.height - height) / 2) : line.y + line.height
    }
}
