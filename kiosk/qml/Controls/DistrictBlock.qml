pragma ComponentBehavior: Bound
import QtQuick
import Theme

// One district of the map: outlined and pressed where there is a cafe, else a name on the ground.
Item {
    id: root

    required property string name
    required property bool has
    property bool here: false
    property bool chosen: false
    property string spoken

    signal activated

    implicitWidth: Math.ceil(label.width) + 2 * Theme.gap(8.7)
    implicitHeight: Theme.font(27.4)

    Rectangle {
        anchors.fill: parent
        visible: root.name !== "" && !root.has
        radius: Theme.gap(6.2)
        color: Theme.colors.surface
        opacity: 0.55
    }

    AppText {
        anchors.centerIn: parent
        visible: root.name !== "" && !root.has
        text: root.name
        leading: 1
        color: Theme.colors.sub
        wrapMode: Text.NoWrap
        silent: true
    }

    TouchSurface {
        id: key

        anchors.fill: parent
        visible: root.has
        kind: root.here ? "main" : "second"
        selected: root.chosen
        accessibleName: root.spoken
        radius: Theme.gap(6.2)
        onActivated: root.activated()

        Row {
            id: label

            anchors.centerIn: parent
            spacing: Theme.gap(0.6)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.here
                name: root.here ? "map-pin" : ""
                size: 13.7
                color: key.ink
            }

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.name
                weight: Theme.bold
                leading: 1
                color: key.ink
                wrapMode: Text.NoWrap
                silent: true
            }
        }
    }
}
