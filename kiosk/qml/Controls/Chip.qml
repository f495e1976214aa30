pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A condition or an action in a chip: word, live count (-1 for none), check when selected.
TouchSurface {
    id: root

    required property string text
    property int count: -1
    property string icon
    readonly property string shownIcon: root.selected ? "check" : root.icon

    kind: "chip"
    radius: root.height / 2
    accessibleName: root.count < 0 ? root.text : qsTr("%1 %n건", "", root.count).arg(root.text)
    checkable: root.count >= 0 || root.selected
    implicitWidth: Math.ceil(row.width) + 2 * (Theme.gap(8.7) + root.edge)
    implicitHeight: Theme.font(28.6)

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.gap(3.74)

        Icon {
            name: root.shownIcon
            color: Theme.colors.brand
            anchors.verticalCenter: parent.verticalCenter
        }

        AppText {
            text: root.text
            weight: Theme.semiBold
            color: root.ink
            wrapMode: Text.NoWrap
            silent: true
            anchors.verticalCenter: parent.verticalCenter
        }

        AppText {
            text: root.count
            visible: root.count >= 0
            weight: Theme.bold
            color: Theme.colors.brand
            silent: true
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
