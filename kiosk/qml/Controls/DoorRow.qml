pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Doors side by side, as wide as their words ask, with name and state word: `doors` holds {name, state, word, tone}.
Item {
    id: root

    required property var doors
    property real doorSize: 32.4
    // Words only.
    property bool bare: false

    // What the words of each door take in one line, and the width at which all have that.
    readonly property var needs: root.doors.map(door => ruler.height === 0 ? 0 : Math.ceil(Math.max(ruler.advanceWidth(door.name), ruler.advanceWidth(door.word))))
    readonly property real gap: Theme.gap(Theme.gapMin)
    readonly property real least: root.needs.reduce((sum, need) => sum + need + root.gap, 0)
    readonly property real share: root.width / Math.max(1, root.doors.length)
    // Cells are equally wide where words are clear of each other, or would not be anyhow.
    readonly property bool even: root.least > root.width || root.needs.every((need, door) => need <= root.share && (need + (root.needs[door - 1] ?? 0)) / 2 + root.gap <= root.share)

    function widthOf(door: int): real {
        return root.even ? root.share : root.needs[door] + root.gap + (root.width - root.least) / root.doors.length;
    }

    function tallest(): real {
        let high = 0;
        for (let door = 0; door < cells.count; door++)
            high = Math.max(high, cells.itemAt(door)?.height ?? 0);
        return high;
    }

    implicitHeight: root.tallest()

    FontMetrics {
        id: ruler

        font.family: Theme.family
        font.pixelSize: Theme.font(Theme.emBody)
        font.weight: Theme.bold
    }

    Repeater {
        id: cells

        model: root.doors

        Pile {
            id: cell

            required property var modelData
            required property int index

            x: root.doors.slice(0, cell.index).reduce((sum, _, door) => sum + root.widthOf(door), 0)
            width: root.widthOf(cell.index)

            Item {
                width: cell.width
                height: root.bare ? 0 : door.height + Theme.gap(Theme.gapMin)

                DoorGlyph {
                    id: door

                    anchors.horizontalCenter: parent.horizontalCenter
                    visible: !root.bare
                    state: cell.modelData.state
                    size: root.doorSize
                }
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
