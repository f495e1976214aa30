pragma ComponentBehavior: Bound
import QtQuick
import Controls

// Tabs of a PagedColumn, in as many rows as they need: `tabs` holds {id, name, count, selected, figure, spoken}.
Repeater {
    id: root

    required property var tabs

    signal tabActivated(string id)

    model: root.tabs

    Block {
        id: place

        required property var modelData

        packed: true

        ShelfTab {
            objectName: `tab.${place.modelData.id}`
            name: place.modelData.name
            count: place.modelData.count
            selected: place.modelData.selected
            emptyText: qsTr("없음")
            figureText: place.modelData.figure
            spoken: place.modelData.spoken
            onActivated: root.tabActivated(place.modelData.id)
        }
    }
}
