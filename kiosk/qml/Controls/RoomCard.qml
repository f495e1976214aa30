pragma ComponentBehavior: Bound
import QtQuick
import Theme

// One room now. `state` is free, soon, closed or unknown; the door, the word and the ground pattern tell it together.
TouchSurface {
    id: root

    required property string stateWord
    required property string name
    property string capacityText
    property string spanText
    property string equipmentText
    readonly property string tone: root.state === "free" ? "ok" : root.state === "soon" ? "warn" : "sub"
    readonly property real corner: root.radius - root.edge

    state: "unknown"
    accessibleName: Words.join([root.name, root.stateWord, root.capacityText, root.spanText, root.equipmentText])
    implicitHeight: Math.max(Theme.font(82.2), block.height, words.height) + (block.height > Theme.font(82.2) ? 2 * Theme.gap(3) : 0)

    Rectangle {
        id: side

        x: root.edge
        y: root.edge
        width: Theme.font(76)
        height: root.height - 2 * root.edge
        topLeftRadius: root.corner
        bottomLeftRadius: root.corner
        color: root.state === "free" ? Theme.colors.okBg : root.state === "soon" ? Theme.colors.warnBg : "transparent"

        HatchFill {
            anchors.fill: parent
            visible: root.state === "closed"
            first: Theme.colors.hatchA
            second: Theme.colors.hatchB
            pitch: 4.4
            leftRadius: root.corner
        }

        Column {
            id: block

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.gap(3.1)

            DoorGlyph {
                anchors.horizontalCenter: parent.horizontalCenter
                state: root.state
                size: 36.1
            }

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(side.width - 2, word.implicitWidth + 2 * Theme.gap(3.1))
                height: word.height
                radius: Theme.gap(3.74)
                color: root.state === "closed" ? Theme.colors.hatchB : "transparent"

                AppText {
                    id: word

                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.min(Math.ceil(word.implicitWidth), side.width - Theme.gap(3.1))
                    text: root.stateWord
                    weight: Theme.bold
                    leading: 1.2
                    color: Tone.ink(root.tone)
                    horizontalAlignment: Text.AlignHCenter
                    silent: true
                }
            }
        }
    }

    Rectangle {
        x: side.x + side.width - width
        y: root.edge
        width: Theme.px(Theme.lineRule)
        height: side.height
        color: Theme.colors.rule
    }

    Column {
        id: words

        anchors.left: side.right
        anchors.leftMargin: Theme.gap(10)
        anchors.right: go.left
        anchors.rightMargin: Theme.gap(3.1)
        anchors.verticalCenter: parent.verticalCenter

        NameLine {
            width: words.width
            name: root.name
            detail: root.capacityText
        }

        AppText {
            width: words.width
            text: root.spanText
            visible: root.spanText !== ""
            weight: Theme.semiBold
            leading: 1.34
            silent: true
        }

        AppText {
            width: words.width
            text: root.equipmentText
            visible: root.equipmentText !== ""
            color: Theme.colors.sub
            leading: 1.34
            silent: true
        }
    }

    GoDisc {
        id: go

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(8.7) + root.edge
        anchors.verticalCenter: parent.verticalCenter
    }
}
