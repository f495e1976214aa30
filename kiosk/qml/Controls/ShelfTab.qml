pragma ComponentBehavior: Bound
import QtQuick
import Theme

// One shelf: its name above, its count below.
TouchSurface {
    id: root

    required property string name
    required property int count
    property string emptyText
    // Stands in place of the count, for example the day of a month.
    property string figureText
    property string spoken

    kind: "tab"
    accessibleRole: Accessible.PageTab
    accessibleName: root.spoken !== "" ? root.spoken : root.count === 0 ? `${root.name} ${root.emptyText}` : qsTr("%1 %n건", "", root.count).arg(root.name)
    unavailable: root.count === 0
    radius: Theme.gap(8.1)
    implicitWidth: Math.ceil(Math.max(label.implicitWidth, figure.implicitWidth)) + 2 * (Theme.gap(3.1) + root.edge)
    implicitHeight: Math.max(Theme.font(44.2), column.height + 2 * Theme.gap(2.5))

    Column {
        id: column

        anchors.centerIn: parent

        AppText {
            id: label

            width: Math.min(Math.ceil(label.implicitWidth), root.width - 2 * root.edge)
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.name
            weight: root.selected ? Theme.bold : Theme.semiBold
            leading: 1.18
            color: root.ink
            horizontalAlignment: Text.AlignHCenter
            silent: true
        }

        AppText {
            id: figure

            anchors.horizontalCenter: parent.horizontalCenter
            text: root.unavailable ? root.emptyText : root.figureText !== "" ? root.figureText : root.count
            em: root.unavailable ? Theme.emBody : Theme.emStrongL
            weight: root.unavailable ? Theme.regular : Theme.bold
            leading: 1.18
            color: root.unavailable || root.selected ? root.ink : Theme.colors.brand
            silent: true
        }
    }
}
