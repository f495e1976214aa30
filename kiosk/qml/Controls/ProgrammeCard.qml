pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A programme in a list: its hour, its name, place and length, and its seats in words.
ReadingCard {
    id: root

    required property string name
    required property string hour
    required property string half
    required property string about
    required property string sign
    required property string seats
    required property string tone

    readonly property real above: root.narrow ? root.bandHeight : 0
    readonly property real side: Theme.gap(8.1) + root.edge

    accessibleName: Words.join([root.bare ? root.name : "", `${root.half} ${root.hour}`, root.bare ? "" : root.name, root.about, root.seats])
    implicitHeight: Math.max(root.wide ? Theme.font(84.7) : 0, root.above + words.height + 2 * Theme.gap(root.slim ? 1.5 : 4.4))

    Rectangle {
        id: block

        x: root.edge
        y: root.edge
        visible: !root.slim
        width: root.wide ? Theme.font(68.5) : root.width - 2 * root.edge
        height: root.wide ? root.height - 2 * root.edge : root.bandHeight
        topLeftRadius: root.radius - root.edge
        topRightRadius: root.narrow ? root.radius - root.edge : 0
        bottomLeftRadius: root.wide ? root.radius - root.edge : 0
        color: Theme.colors.tint

        Grid {
            anchors.centerIn: parent
            columns: root.narrow ? 2 : 1
            columnSpacing: Theme.gap(3.74)
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            AppText {
                text: root.half
                leading: 1.2
                color: Theme.colors.brandDeep
                silent: true
            }

            AppText {
                text: root.hour
                em: root.narrow ? Theme.emPosting : 24
                weight: Theme.bold
                leading: 1.15
                tracking: -0.03
                color: Theme.colors.brandDeep
                wrapMode: Text.NoWrap
                silent: true
            }
        }
    }

    Column {
        id: words

        anchors.left: root.wide ? block.right : parent.left
        anchors.leftMargin: root.wide ? Theme.gap(9.35) : root.side
        anchors.right: root.wide ? go.left : parent.right
        anchors.rightMargin: root.wide ? Theme.gap(3.1) : root.side
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Math.round(root.above / 2)
        spacing: root.slim ? 0 : Theme.gap(1.25)

        AppText {
            width: words.width
            visible: root.slim && !root.bare
            text: `${root.half} ${root.hour}`
            weight: Theme.bold
            leading: 1.35
            color: Theme.colors.brand
            silent: true
        }

        AppText {
            width: words.width
            text: Words.breakable(root.name)
            em: root.slim ? 15.6 : 18
            step: root.step
            weight: Theme.bold
            leading: root.slim ? 1.2 : 1.28
            tracking: -0.02
            silent: true
        }

        AppText {
            width: words.width
            text: root.about
            visible: !root.slim && text !== ""
            leading: 1.35
            color: Theme.colors.sub
            silent: true
        }

        SignedWord {
            width: words.width
            visible: !root.slim
            sign: root.sign
            text: root.seats
            tone: root.tone
        }
    }

    GoDisc {
        id: go

        visible: root.wide
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(8.7) + root.edge
        anchors.verticalCenter: parent.verticalCenter
    }
}
