pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A programme in a list: its hour at the left, its name, place and length, and its seats in words.
TouchSurface {
    id: root

    required property string name
    required property string hour
    required property string half
    required property string about
    required property string sign
    required property string seats
    required property string tone

    accessibleName: Words.join([`${root.half} ${root.hour}`, root.name, root.about, root.seats])
    implicitHeight: Math.max(Theme.font(84.7), words.height + 2 * Theme.gap(4.4))

    Rectangle {
        id: block

        x: root.edge
        y: root.edge
        width: Theme.font(68.5)
        height: root.height - 2 * root.edge
        topLeftRadius: root.radius - root.edge
        bottomLeftRadius: root.radius - root.edge
        color: Theme.colors.tint

        Column {
            anchors.centerIn: parent
            width: parent.width

            AppText {
                width: parent.width
                text: root.half
                leading: 1.2
                color: Theme.colors.brandDeep
                horizontalAlignment: Text.AlignHCenter
                silent: true
            }

            AppText {
                width: parent.width
                text: root.hour
                em: 24
                weight: Theme.bold
                leading: 1.15
                tracking: -0.03
                color: Theme.colors.brandDeep
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.NoWrap
                silent: true
            }
        }
    }

    Column {
        id: words

        anchors.left: block.right
        anchors.leftMargin: Theme.gap(9.35)
        anchors.right: go.left
        anchors.rightMargin: Theme.gap(3.1)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap(1.25)

        AppText {
            width: words.width
            text: Words.breakable(root.name)
            em: 18
            weight: Theme.bold
            leading: 1.28
            tracking: -0.02
            silent: true
        }

        AppText {
            width: words.width
            text: root.about
            leading: 1.35
            color: Theme.colors.sub
            silent: true
        }

        SignedWord {
            width: words.width
            sign: root.sign
            text: root.seats
            tone: root.tone
        }
    }

    GoDisc {
        id: go

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(8.7) + root.edge
        anchors.verticalCenter: parent.verticalCenter
    }
}
