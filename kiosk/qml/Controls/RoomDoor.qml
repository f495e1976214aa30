pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The ground of a room's card that tells its state: a door and a word at the left, or as a band above.
Rectangle {
    id: root

    required property string word
    required property string tone
    required property real corner
    property bool band: false
    // What door and word need, and how high the band is with the edge of its card.
    readonly property real least: Theme.font(36.1) + Theme.gap(3.1) + label.height
    readonly property int bandHeight: Theme.font(26) + Theme.px(1.25)

    topLeftRadius: root.corner
    topRightRadius: root.band ? root.corner : 0
    bottomLeftRadius: root.band ? 0 : root.corner
    color: root.state === "free" ? Theme.colors.okBg : root.state === "soon" ? Theme.colors.warnBg : "transparent"

    HatchFill {
        anchors.fill: parent
        visible: root.state === "closed"
        first: Theme.colors.hatchA
        second: Theme.colors.hatchB
        pitch: 4.4
        leftRadius: root.corner
        rightRadius: root.band ? root.corner : 0
    }

    DoorGlyph {
        id: door

        x: root.band ? Theme.gap(8.1) : Math.round((root.width - width) / 2)
        y: Math.round((root.height - (root.band ? height : root.least)) / 2)
        state: root.state
        size: root.band ? 20 : 36.1
    }

    Rectangle {
        x: root.band ? door.x + door.width + Theme.gap(3.1) : Math.round((root.width - width) / 2)
        y: root.band ? Math.round((root.height - height) / 2) : door.y + door.height + Theme.gap(3.1)
        width: Math.min(root.width - 2, label.width + 2 * Theme.gap(3.1))
        height: label.height
        radius: Theme.gap(3.74)
        color: root.state === "closed" ? Theme.colors.hatchB : "transparent"

        AppText {
            id: label

            anchors.horizontalCenter: parent.horizontalCenter
            width: root.band ? Math.ceil(implicitWidth) : Math.min(Math.ceil(implicitWidth), Theme.font(76) - Theme.gap(3.1))
            text: root.word
            weight: Theme.bold
            leading: 1.2
            color: Tone.ink(root.tone)
            horizontalAlignment: Text.AlignHCenter
            silent: true
        }
    }

    Rectangle {
        x: root.band ? 0 : root.width - width
        y: root.band ? root.height - height : 0
        width: root.band ? root.width : Theme.px(Theme.lineRule)
        height: root.band ? Theme.px(Theme.lineRule) : root.height
        color: Theme.colors.rule
    }
}
