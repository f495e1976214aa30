pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// One of three steps: its number, a sign, and what to do; told, not pressed.
Rectangle {
    id: root

    required property string number
    required property string icon
    required property string text

    implicitHeight: sign.y + sign.height + words.height + 2 * Theme.gap(4.4)
    radius: Theme.gap(Theme.radiusCard)
    color: Theme.colors.surface

    AppText {
        x: Theme.gap(6.2)
        y: Theme.gap(4.4)
        text: root.number
        em: Theme.emStrong
        weight: Theme.bold
        leading: 1.2
        color: Theme.colors.brand
    }

    Item {
        id: sign

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.gap(6.2)
        width: Theme.font(40)
        height: Theme.font(28)

        Icon {
            anchors.centerIn: parent
            visible: root.icon !== ""
            name: root.icon
            size: 26.2
            color: Theme.colors.brand
        }

        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Theme.px(Theme.lip)
            visible: root.icon === "" && Theme.lip > 0
            radius: Theme.gap(6.2)
            color: Theme.colors.line
        }

        Rectangle {
            anchors.fill: parent
            anchors.bottomMargin: Theme.px(Theme.lip)
            visible: root.icon === ""
            radius: Theme.gap(6.2)
            color: Theme.colors.surface
            border.width: Theme.px(Theme.lineTouch)
            border.color: Theme.colors.line
        }
    }

    AppText {
        id: words

        anchors.top: sign.bottom
        anchors.topMargin: Theme.gap(2.5)
        x: Theme.gap(2.5)
        width: root.width - 2 * x
        text: root.text
        horizontalAlignment: Text.AlignHCenter
    }
}
