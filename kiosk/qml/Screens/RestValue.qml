pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// One live value of the resting screen: told, not pressed. The figure stands below words that are too long beside it.
Rectangle {
    id: root

    required property string label
    required property string number
    required property string unit

    readonly property real beside: root.width - figure.width - 3 * Theme.gap(7.5)
    readonly property bool stacked: Math.ceil(name.implicitWidth) > root.beside

    implicitHeight: (root.stacked ? name.height + figure.height : Math.max(name.height, figure.height)) + 2 * Theme.gap(4.4)
    radius: Theme.gap(8.7)
    color: Theme.colors.quiet

    AppText {
        id: name

        x: Theme.gap(7.5)
        y: root.stacked ? Theme.gap(4.4) : Math.round((root.height - height) / 2)
        width: root.stacked ? root.width - 2 * x : root.beside
        text: root.label
        weight: Theme.semiBold
        leading: 1.25
    }

    Row {
        id: figure

        x: root.width - width - Theme.gap(7.5)
        y: root.stacked ? root.height - height - Theme.gap(4.4) : Math.round((root.height - height) / 2)

        AppText {
            id: big

            text: root.number
            em: Theme.emNumberM
            weight: Theme.bold
            leading: 1.1
            color: Theme.colors.brand
        }

        AppText {
            anchors.baseline: big.baseline
            text: root.unit
            em: Theme.emHeadS
            weight: Theme.bold
            color: Theme.colors.brand
        }
    }
}
