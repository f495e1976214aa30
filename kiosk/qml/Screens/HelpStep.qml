pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// One of three steps: its number, a sign, and what to do, in a row where there is width; told, not pressed.
Rectangle {
    id: root

    required property string number
    required property string icon
    required property string text

    readonly property bool row: root.width >= Theme.font(130)
    readonly property real signSize: root.row || Theme.flat ? 18 : 28

    implicitHeight: root.row ? Math.max(sign.height, words.height) + 2 * Theme.gap(4.4) : sign.y + sign.height + words.height + 2 * Theme.gap(4.4)
    radius: Theme.gap(Theme.radiusCard)
    color: Theme.colors.surface

    AppText {
        id: count

        x: Theme.gap(6.2)
        y: root.row ? Math.round((root.height - height) / 2) : Theme.gap(4.4)
        text: root.number
        em: Theme.emStrong
        weight: Theme.bold
        leading: 1.2
        color: Theme.colors.brand
    }

    Item {
        id: sign

        x: root.row ? count.x + count.width + Theme.gap(6.2) : Math.round((root.width - width) / 2)
        y: root.row ? Math.round((root.height - height) / 2) : Theme.gap(6.2)
        width: Theme.font(root.signSize * 40 / 28)
        height: Theme.font(root.signSize)

        Icon {
            anchors.centerIn: parent
            visible: root.icon !== ""
            name: root.icon
            size: root.signSize - 1.8
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

        x: root.row ? sign.x + sign.width + Theme.gap(6.2) : Theme.gap(2.5)
        y: root.row ? Math.round((root.height - height) / 2) : sign.y + sign.height + Theme.gap(2.5)
        width: root.width - x - Theme.gap(root.row ? 6.2 : 2.5)
        text: root.row ? root.text.replace("\n", " ") : root.text
        horizontalAlignment: root.row ? Text.AlignLeft : Text.AlignHCenter
    }
}
