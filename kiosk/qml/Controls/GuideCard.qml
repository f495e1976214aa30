pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A guide in a list: minutes and pages, its title, and what can be taken from it. `brief` stands for all that on a slim card.
ReadingCard {
    id: root

    required property string headline
    required property string minutes
    required property string leaves
    required property string take
    required property string sign
    required property string brief
    readonly property real above: root.narrow ? root.bandHeight : 0

    accessibleName: Words.join([root.headline, root.minutes, root.leaves, root.take])
    implicitHeight: Math.max(root.wide ? Theme.font(84.1) : 0, root.above + words.height + 2 * Theme.gap(root.slim ? 1.5 : 4.4))

    DeadlineBlock {
        id: block

        x: root.edge
        y: root.edge
        visible: !root.slim
        width: root.wide ? implicitWidth : root.width - 2 * root.edge
        height: root.wide ? root.height - 2 * root.edge : root.bandHeight
        band: root.narrow
        word: root.minutes
        sub: root.leaves
        corner: root.radius - root.edge
    }

    Column {
        id: words

        anchors.left: root.wide ? block.right : parent.left
        anchors.leftMargin: root.wide ? Theme.gap(8.7) : Theme.gap(8.1) + root.edge
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(8.1) + root.edge
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Math.round(root.above / 2)
        spacing: root.slim ? 0 : Theme.gap(3.74)

        AppText {
            width: words.width
            text: Words.breakable(root.headline)
            em: root.slim ? 15.6 : Theme.emStrong
            step: root.step
            weight: Theme.bold
            leading: root.slim ? 1.2 : 1.28
            tracking: -0.02
            silent: true
        }

        SignedWord {
            width: words.width
            visible: !root.slim
            sign: root.sign
            text: root.take
            weight: Theme.regular
            leading: 1.3
            signTone: "brand"
        }

        AppText {
            width: words.width
            visible: root.slim && !root.bare
            text: root.brief
            leading: 1.3
            color: Theme.colors.sub
            silent: true
        }
    }
}
