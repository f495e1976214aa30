pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// One live value of the resting screen: told, not pressed.
Rectangle {
    id: root

    required property string label
    required property string number
    required property string unit

    implicitHeight: Math.max(name.height, figure.height) + 2 * Theme.gap(4.4)
    radius: Theme.gap(8.7)
    color: Theme.colors.quiet

    AppText {
        id: name

        x: Theme.gap(10)
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - figure.width - 2 * Theme.gap(10)
        text: root.label
        weight: Theme.semiBold
        leading: 1.25
    }

    Row {
        id: figure

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(10)
        anchors.verticalCenter: parent.verticalCenter

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
