pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Doors side by side with name and state word: `doors` holds {name, state, word, tone}.
Row {
    id: root

    required property var doors
    property real doorSize: 32.4
    // Words only.
    property bool bare: false

    // The width at which no word is torn apart.
    readonly property real least: root.doors.length * (Math.max(0, ...root.doors.map(door => root.longest(door))) + Theme.gap(2))

    function longest(door: var): real {
        return ruler.height === 0 ? 0 : Math.ceil(Math.max(ruler.advanceWidth(door.name), ...door.word.split(" ").map(word => ruler.advanceWidth(word))));
    }

    FontMetrics {
        id: ruler

        font.family: Theme.family
        font.pixelSize: Theme.font(Theme.emBody)
        font.weight: Theme.bold
    }

    Repeater {
        model: root.doors

        Column {
            id: cell

            required property var modelData

            width: root.width / Math.max(1, root.doors.length)
            spacing: 0

            DoorGlyph {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: !root.bare
                state: cell.modelData.state
                size: root.doorSize
            }

            Item {
                width: 1
                height: Theme.gap(3.1)
                visible: !root.bare
            }

            AppText {
                width: cell.width
                text: cell.modelData.name
                weight: Theme.bold
                leading: 1.25
                horizontalAlignment: Text.AlignHCenter
                silent: true
            }

            AppText {
                width: cell.width
                text: cell.modelData.word
                weight: Theme.semiBold
                leading: 1.25
                color: Tone.ink(cell.modelData.tone ?? "sub")
                horizontalAlignment: Text.AlignHCenter
                silent: true
            }
        }
    }
}
