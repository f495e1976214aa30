pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A guide in a list: minutes and pages at the left, its title, and what can be taken from it.
TouchSurface {
    id: root

    required property string headline
    required property string minutes
    required property string leaves
    required property string take
    required property string sign

    accessibleName: Words.join([root.headline, root.minutes, root.leaves, root.take])
    implicitHeight: Math.max(Theme.font(84.1), words.height + 2 * Theme.gap(4.4))

    DeadlineBlock {
        id: block

        x: root.edge
        y: root.edge
        height: root.height - 2 * root.edge
        word: root.minutes
        sub: root.leaves
        corner: root.radius - root.edge
    }

    Column {
        id: words

        anchors.left: block.right
        anchors.leftMargin: Theme.gap(8.7)
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(8.1) + root.edge
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap(3.74)

        AppText {
            width: words.width
            text: Words.breakable(root.headline)
            em: Theme.emStrong
            weight: Theme.bold
            leading: 1.28
            tracking: -0.02
            silent: true
        }

        Item {
            width: words.width
            height: Math.max(icon.height, line.height)

            Icon {
                id: icon

                anchors.verticalCenter: parent.verticalCenter
                visible: root.sign !== ""
                name: root.sign
                size: 15
                color: Theme.colors.brand
            }

            AppText {
                id: line

                anchors.left: icon.right
                anchors.leftMargin: root.sign === "" ? -icon.width : Theme.gap(3.74)
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: root.take
                leading: 1.3
                color: Theme.colors.sub
                silent: true
            }
        }
    }
}
