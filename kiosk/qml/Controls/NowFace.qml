pragma ComponentBehavior: Bound
import QtQuick
import Theme

// One large live value: words before and after the figure, then a strong and a rich line. The face of NowTile, and of a
// panel that tells the same without being pressed.
Item {
    id: root

    required property string title
    property string before
    property string number
    property string after
    property string tone: "brand"
    property string line
    property string live
    property bool silent: false
    // Little height: a smaller figure, and of the two lines only one.
    property bool flat: false
    // No higher than its words ask.
    property bool snug: false
    readonly property real padY: Theme.gap(root.flat ? Theme.gapMin : Theme.gapM)
    readonly property real edge: Theme.px(Theme.lineTouch)
    readonly property real padX: Theme.gap(root.flat && root.width < Theme.font(140) ? 6.85 : 9.35) + root.edge
    readonly property string sentence: Words.join([root.title, `${root.before} ${root.number}${root.after}`.trim(), root.line, root.live])

    implicitHeight: Math.max(Theme.font(root.flat || root.snug ? 0 : 108.3), Math.ceil(heading.height + value.height + lines.height + 2 * root.padY + 2 * root.edge))

    AppText {
        id: heading

        x: root.padX
        y: root.padY + root.edge
        width: root.width - 2 * root.padX
        text: root.title
        em: root.flat ? Theme.emBody : Theme.emStrongS
        weight: Theme.bold
        leading: 1.22
        tracking: -0.015
        silent: root.silent
    }

    Row {
        id: value

        readonly property real middle: (heading.y + heading.height + lines.y) / 2

        x: root.padX
        y: Math.round(value.middle - value.height / 2)
        height: figure.height
        spacing: Theme.gap(0.9)

        AppText {
            text: root.before
            visible: root.before !== ""
            em: Theme.emHeadS
            weight: Theme.bold
            leading: 1
            tracking: -0.02
            color: Tone.ink(root.tone)
            silent: root.silent
            rightPadding: Theme.gap(3.9)
            anchors.baseline: figure.baseline
        }

        AppText {
            id: figure

            text: root.number
            em: root.flat ? Theme.emPanel : Theme.emNumberM
            weight: Theme.bold
            leading: 1
            tracking: -0.04
            color: Tone.ink(root.tone)
            silent: root.silent
        }

        AppText {
            text: root.after
            em: Theme.emHeadS
            weight: Theme.bold
            leading: 1
            tracking: -0.02
            color: Tone.ink(root.tone)
            silent: root.silent
            anchors.baseline: figure.baseline
        }
    }

    Pile {
        id: lines

        x: root.padX
        width: root.width - 2 * root.padX
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.padY + root.edge

        AppText {
            width: lines.width
            text: root.line
            weight: Theme.semiBold
            leading: 1.25
            silent: root.silent
        }

        AppText {
            width: lines.width
            rich: root.flat && root.line !== "" ? "" : root.live
            color: Theme.colors.sub
            leading: 1.25
            silent: root.silent
        }
    }
}
