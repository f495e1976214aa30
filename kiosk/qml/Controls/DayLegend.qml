pragma ComponentBehavior: Bound
import QtQuick
import Theme

// What the patterns of the day line mean: `items` holds {state, text}.
Grid {
    id: root

    required property var items
    // What each of them needs, and all of them in one line, in pixels.
    readonly property list<real> widths: root.items.map(item => ruler.line(item.text) + Theme.font(16.2) + Theme.gap(3.74) + root.columnSpacing)
    readonly property real natural: root.widths.reduce((sum, width) => sum + width, 0)

    // How many stand beside each other in a width.
    function across(width: real): int {
        return Math.floor(width / Math.max(1, ...root.widths));
    }

    columns: root.items.length
    columnSpacing: Theme.gap(8.7)

    WordRuler {
        id: ruler

        font.weight: Theme.regular
    }

    Repeater {
        model: root.items

        Row {
            id: item

            required property var modelData

            spacing: Theme.gap(3.74)

            DaySegment {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.font(16.2)
                height: Theme.font(13.7)
                state: item.modelData.state
            }

            AppText {
                text: item.modelData.text
                color: Theme.colors.sub
            }
        }
    }
}
