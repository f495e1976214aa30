pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A condition or an action in a chip: word, live count (-1 for none), check when selected.
TouchSurface {
    id: root

    required property string text
    property int count: -1
    property string icon
    // What is said in place of the text, which begins it.
    property string spoken
    readonly property string shownIcon: root.selected ? "check" : root.icon

    kind: "chip"
    radius: root.height / 2
    accessibleName: root.spoken !== "" ? root.spoken : root.count < 0 ? root.text : qsTr("%1 %n건", "", root.count).arg(root.text)
    checkable: root.count >= 0 || root.selected
    implicitWidth: Math.ceil(label.implicitWidth) + root.beside
    implicitHeight: Math.max(Theme.font(28.6), label.height + 2 * Theme.gap(2.5))
    // What stands beside the word, with its distances.
    readonly property real beside: 2 * (Theme.gap(8.7) + root.edge) + (root.shownIcon === "" ? 0 : sign.width + row.spacing) + (root.count < 0 ? 0 : Math.ceil(figure.implicitWidth) + row.spacing)

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.gap(3.74)

        Icon {
            id: sign

            name: root.shownIcon
            color: Theme.colors.brand
            anchors.verticalCenter: parent.verticalCenter
        }

        AppText {
            id: label

            // A word that is too long for a line breaks.
            width: Math.min(Math.ceil(label.implicitWidth), Math.max(0, root.width - root.beside))
            text: root.text
            weight: Theme.semiBold
            leading: 1.3
            color: root.ink
            silent: true
            anchors.verticalCenter: parent.verticalCenter
        }

        AppText {
            id: figure

            text: root.count
            visible: root.count >= 0
            weight: Theme.bold
            color: Theme.colors.brand
            silent: true
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
