pragma ComponentBehavior: Bound
import QtQuick
import Theme

// What was just done, for a few seconds over the strip; nothing depends on it. `show` starts it.
Rectangle {
    id: root

    property string text
    // What it tells: done, refused or staff.
    property string kind: "done"
    readonly property string icon: ({
            "refused": "circle-x",
            "staff": "concierge-bell"
        })[root.kind] ?? "circle-check"
    property int time: 3000

    function show(): void {
        root.visible = true;
        life.restart();
        root.Accessible.announce(root.text, Accessible.Polite);
    }

    visible: false
    implicitHeight: Math.max(sign.height, words.height) + 2 * Theme.gap(7.5)
    radius: Theme.gap(Theme.radiusBar)
    color: Theme.colors.toast

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Timer {
        id: life

        interval: root.time
        onTriggered: root.visible = false
    }

    Icon {
        id: sign

        x: Theme.gap(12.5)
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        size: 18.7
        color: Theme.colors.onToast
    }

    AppText {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.gap(6.2)
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(12.5)
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        weight: Theme.bold
        color: Theme.colors.onToast
        silent: true
    }
}
