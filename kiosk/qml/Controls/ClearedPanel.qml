pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Certainty that everything is cleared: a check and a sentence, nothing to press.
Item {
    id: root

    required property string heading
    property string lines

    Column {
        id: column

        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.gap(8.7)

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.font(Theme.flat ? 60 : 93.4)
            height: width
            radius: width / 2
            color: Theme.colors.okBg

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: Theme.flat ? 36 : 56
                color: Theme.colors.ok
            }
        }

        AppText {
            width: column.width
            text: root.heading
            em: 34.9
            weight: Theme.bold
            leading: 1.4
            tracking: -0.03
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
