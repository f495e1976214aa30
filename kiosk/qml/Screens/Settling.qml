pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The second strike of a double tap must not hit what has just come under the finger.
Item {
    id: root

    function restart(): void {
        time.restart();
    }

    MouseArea {
        objectName: "settling"
        anchors.fill: parent
        enabled: time.running
    }

    Timer {
        id: time

        interval: Theme.guardAction
    }
}
