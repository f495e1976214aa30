pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// One way to see better: its name, what it does, and whether it is on; word, place and colour of the switch say so.
TouchSurface {
    id: root

    required property string text
    required property string line
    required property string icon
    readonly property string word: root.selected ? qsTr("켬") : qsTr("끔")
    // Where room is short the picture goes first, then the second words.
    readonly property bool pictured: root.width >= Theme.font(230)
    readonly property bool explained: root.width >= Theme.font(170)

    accessibleName: Words.join([root.text, root.line, root.word])
    checkable: true
    implicitHeight: Math.max(Theme.font(root.explained ? 50 : 34), words.height + 2 * Theme.gap(3.7))

    Icon {
        id: sign

        x: Theme.gap(10)
        anchors.verticalCenter: parent.verticalCenter
        visible: root.pictured
        name: root.icon
        size: 22.4
        color: Theme.colors.brand
    }

    Column {
        id: words

        anchors.left: root.pictured ? sign.right : parent.left
        anchors.leftMargin: root.pictured ? Theme.gap(8.7) : Theme.gap(7.5)
        anchors.right: track.left
        anchors.rightMargin: Theme.gap(5)
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            width: words.width
            text: root.text
            em: Theme.emStrong
            weight: Theme.bold
            leading: 1.3
            silent: true
        }

        AppText {
            width: words.width
            text: root.line
            visible: root.explained
            leading: 1.3
            color: Theme.colors.sub
            silent: true
        }
    }

    Rectangle {
        id: track

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(root.pictured ? 10 : 5)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(Theme.font(63), label.implicitWidth + knob.width + 3 * Theme.gap(5))
        height: Theme.font(28)
        radius: height / 2
        color: root.selected ? Theme.colors.brand : Theme.colors.quiet
        border.width: Theme.px(Theme.lineTouch)
        border.color: root.selected ? Theme.colors.brand : Theme.colors.line

        Rectangle {
            id: knob

            x: root.selected ? track.width - width - Theme.gap(2.5) : Theme.gap(2.5)
            anchors.verticalCenter: parent.verticalCenter
            width: track.height - 2 * Theme.gap(2.5)
            height: width
            radius: width / 2
            color: root.selected ? Theme.colors.onBrand : Theme.colors.line
        }

        AppText {
            id: label

            x: root.selected ? Math.round((knob.x - width) / 2) : Math.round((track.width + knob.x + knob.width - width) / 2)
            anchors.verticalCenter: parent.verticalCenter
            text: root.word
            weight: Theme.bold
            color: root.selected ? Theme.colors.onBrand : Theme.colors.ink
            silent: true
        }
    }
}
