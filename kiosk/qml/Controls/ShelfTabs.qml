pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Shelves with counts: `tabs` holds {id, name, count, selected} and optionally `figure`
// in place of the count and `spoken` in place of both. An empty shelf is dashed and says so. `beside` puts counts beside names.
Item {
    id: root

    required property var tabs
    property string emptyText: qsTr("없음")
    property string name: qsTr("마감 서랍")
    property bool beside: false

    signal tabActivated(string id)

    implicitHeight: row.height

    Accessible.role: Accessible.PageTabList
    Accessible.name: root.name

    Spread {
        id: row

        width: root.width
        columnSpacing: Theme.gap(3.15)
        rowSpacing: Theme.gap(Theme.gapM)

        Repeater {
            model: root.tabs

            ShelfTab {
                id: tab

                required property var modelData

                objectName: `tab.${tab.modelData.id}`
                name: tab.modelData.name
                count: tab.modelData.count
                selected: tab.modelData.selected ?? false
                emptyText: root.emptyText
                figureText: tab.modelData.figure ?? ""
                spoken: tab.modelData.spoken ?? ""
                beside: root.beside
                height: Math.max(tab.implicitHeight, row.tallest)
                onImplicitWidthChanged: row?.measure()
                onImplicitHeightChanged: row?.measure()
                onHeightChanged: row?.measure()
                onActivated: root.tabActivated(tab.modelData.id)
            }
        }
    }
}
