pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// Nothing to show yet: what is waited for and whom to ask meanwhile.
Item {
    id: root

    required property string heading
    required property string lines

    Column {
        id: column

        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.gap(8.7)

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: !Theme.cramped
            width: Theme.font(Theme.flat || Theme.large ? 60 : 93.4)
            height: width
            radius: width / 2
            color: Theme.colors.tint

            Icon {
                anchors.centerIn: parent
                name: "hourglass"
                size: Theme.flat || Theme.large ? 30 : 46
                color: Theme.colors.brand
            }
        }

        AppText {
            width: column.width
            text: root.heading
            em: Theme.emQuestion
            weight: Theme.bold
            leading: 1.3
            tracking: -0.02
            color: Theme.colors.now
            horizontalAlignment: Text.AlignHCenter
            heading: true
        }

        AppText {
            width: column.width
            text: root.lines
            leading: 1.5
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
