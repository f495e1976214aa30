pragma ComponentBehavior: Bound
import QtQuick
import Theme

// What the patterns of the day line mean: `items` holds {state, text}.
Grid {
    id: root

    required property var items

    columns: root.items.length
    columnSpacing: Theme.gap(8.7)

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
