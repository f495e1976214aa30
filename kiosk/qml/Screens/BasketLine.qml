pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// A kept posting with the key that takes it out; or its empty place with the key that puts it back.
Rectangle {
    id: root

    required property string title
    required property string word
    required property string about
    required property string tone
    required property bool removed
    required property string pressText
    required property string spoken

    signal pressed

    implicitHeight: Math.max(Theme.font(46.4), words.height + 2 * Theme.gap(3.1))
    radius: Theme.gap(Theme.radiusCard)
    color: root.removed ? "transparent" : Theme.colors.surface
    border.width: Theme.px(Theme.lineRule)
    border.color: Theme.colors.rule

    DeadlineBlock {
        id: block

        x: root.border.width
        y: root.border.width
        width: Theme.font(52)
        height: root.height - 2 * root.border.width
        visible: !root.removed
        word: root.word
        tone: root.tone
        corner: root.radius - root.border.width

        Accessible.role: Accessible.StaticText
        Accessible.name: root.word
    }

    Column {
        id: words

        anchors.left: block.right
        anchors.leftMargin: Theme.gap(8.7)
        anchors.right: key.left
        anchors.rightMargin: Theme.gap(5)
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            width: words.width
            text: Words.breakable(root.title)
            em: 15.6
            weight: Theme.bold
            leading: 1.2
            tracking: -0.02
            color: root.removed ? Theme.colors.sub : Theme.colors.ink
        }

        AppText {
            width: words.width
            text: root.about
            leading: 1.3
            color: Theme.colors.sub
        }
    }

    Button {
        id: key

        objectName: "basket.key"
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(6.2)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(key.implicitWidth, Theme.font(58))
        small: true
        kind: root.removed ? "second" : "card"
        text: root.pressText
        icon: root.removed ? "undo-2" : "x"
        accessibleName: root.spoken
        onActivated: root.pressed()
    }
}
