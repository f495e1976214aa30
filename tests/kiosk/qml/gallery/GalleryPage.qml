pragma ComponentBehavior: Bound
import QtQuick
import Theme

// One column of parts on the page's ground.
Rectangle {
    id: root

    readonly property real column: root.width - 2 * Theme.px(15)
    default property alias parts: list.data

    implicitHeight: list.height + 2 * Theme.px(10)
    color: Theme.colors.page

    Column {
        id: list

        x: Theme.px(15)
        y: Theme.px(10)
        width: root.column
        spacing: Theme.px(6.2)
    }
}
