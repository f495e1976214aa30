pragma ComponentBehavior: Bound
import QtQuick
import Theme

// One key of the bottom bar: icon above word; white when it is the present place; a disc counts saved items.
TouchSurface {
    id: root

    required property string text
    required property string icon
    property int count: 0

    kind: "bar"
    radius: Theme.gap(Theme.radiusKey)
    accessibleName: root.count > 0 ? qsTr("%1, %n건", "", root.count).arg(root.text) : root.text
    implicitWidth: Math.ceil(label.implicitWidth) + 2 * Theme.gap(2.2)
    implicitHeight: column.height + Theme.gap(2)

    Column {
        id: column

        anchors.centerIn: parent
        spacing: Theme.gap(0.62)

        Row {
            height: Theme.font(19.9)
            spacing: Theme.gap(2.5)
            anchors.horizontalCenter: parent.horizontalCenter

            Icon {
                name: root.icon
                size: 18.7
                color: root.ink
                anchors.verticalCenter: parent.verticalCenter
            }

            Rectangle {
                visible: root.count > 0
                width: Math.max(height, figure.implicitWidth + 2 * Theme.gap(3.74))
                height: Theme.font(18.7)
                radius: height / 2
                color: Theme.colors.barCount
                anchors.verticalCenter: parent.verticalCenter

                AppText {
                    id: figure

                    anchors.centerIn: parent
                    text: root.count
                    weight: Theme.bold
                    leading: 1.25
                    color: Theme.colors.onBarCount
                    silent: true
                }
            }
        }

        AppText {
            id: label

            width: Math.min(Math.ceil(label.implicitWidth), root.width - 2 * Theme.gap(1))
            text: root.text
            weight: Theme.semiBold
            leading: 1.2
            color: root.ink
            horizontalAlignment: Text.AlignHCenter
            anchors.horizontalCenter: parent.horizontalCenter
            silent: true
        }
    }
}
