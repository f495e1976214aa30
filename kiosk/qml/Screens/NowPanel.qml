pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// A live value that is told, not pressed: no line, no lip.
Rectangle {
    id: root

    property alias title: face.title
    property alias before: face.before
    property alias number: face.number
    property alias after: face.after
    property alias line: face.line
    property alias live: face.live

    implicitHeight: face.implicitHeight
    radius: Theme.gap(Theme.radiusCard)
    color: Theme.colors.quiet

    NowFace {
        id: face

        anchors.fill: parent
        title: ""
    }
}
