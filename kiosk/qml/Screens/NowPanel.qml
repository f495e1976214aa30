pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// A live value that is told, not pressed: no line, no lip. Same measures as NowTile.
Rectangle {
    id: root

    required property string title
    property string before
    property string number
    property string after
    property string line
    property string live
    readonly property real padX: Theme.gap(9.35)

    implicitHeight: Math.max(Theme.font(108.3), heading.height + value.height + lines.height + 2 * Theme.gap(Theme.gapM) + Theme.gap(2.5))
    radius: Theme.gap(Theme.radiusCard)
    color: Theme.colors.quiet

    AppText {
        id: heading

        x: root.padX
        y: Theme.gap(Theme.gapM)
        width: root.width - 2 * root.padX
        text: root.title
        em: Theme.emStrongS
        weight: Theme.bold
        leading: 1.22
        tracking: -0.015
    }

    Row {
        id: value

        readonly property real middle: (heading.y + heading.height + lines.y) / 2

        x: root.padX
        y: Math.round(value.middle - value.height / 2)
        spacing: Theme.gap(0.9)

        AppText {
            text: root.before
            visible: root.before !== ""
            em: Theme.emHeadS
            weight: Theme.bold
            leading: 1
            tracking: -0.02
            color: Theme.colors.brand
            rightPadding: Theme.gap(2.5)
            anchors.baseline: figure.baseline
        }

        AppText {
            id: figure

            text: root.number
            em: Theme.emNumberM
            weight: Theme.bold
            leading: 1
            tracking: -0.04
            color: Theme.colors.brand
        }

        AppText {
            text: root.after
            em: Theme.emHeadS
            weight: Theme.bold
            leading: 1
            tracking: -0.02
            color: Theme.colors.brand
            anchors.baseline: figure.baseline
        }
    }

    Column {
        id: lines

        x: root.padX
        width: root.width - 2 * root.padX
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap(6.85)

        AppText {
            width: lines.width
            text: root.line
            visible: root.line !== ""
            weight: Theme.semiBold
            leading: 1.25
        }

        AppText {
            width: lines.width
            rich: root.live
            visible: root.live !== ""
            color: Theme.colors.sub
            leading: 1.25
        }
    }
}
