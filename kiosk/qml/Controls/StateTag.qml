pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A room's state as a filled tag on its own page. `state`: free, soon, closed or unknown.
Rectangle {
    id: root

    required property string text
    readonly property bool open: root.state === "free"
    readonly property color ink: root.open ? Theme.colors.onOk : root.state === "soon" ? Theme.colors.warn : Theme.colors.sub

    state: "unknown"
    // What its words may take, and what it takes with all of them on one line, in pixels.
    property real room: Theme.screenWidth
    readonly property real natural: Math.ceil(label.implicitWidth) + Theme.font(15) + row.spacing + Theme.gap(14.9)
    implicitWidth: row.width + Theme.gap(6.2) + Theme.gap(8.7)
    implicitHeight: Theme.font(24.9)
    radius: root.height / 2
    color: root.open ? Theme.colors.ok : root.state === "soon" ? Theme.colors.warnBg : Theme.colors.quiet
    border.width: root.open ? 0 : Theme.px(Theme.lineRule)
    border.color: root.ink

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Row {
        id: row

        x: Theme.gap(6.2)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap(3.74)

        Icon {
            name: Tone.signOfRoom(root.state)
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
        }

        AppText {
            id: label

            width: Math.min(Math.ceil(implicitWidth), root.room)
            text: root.text
            weight: Theme.bold
            color: root.ink
            silent: true
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
