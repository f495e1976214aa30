pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// A subject with its picture and a live line, told and not pressed.
Rectangle {
    id: root

    property alias title: face.title
    property alias live: face.live
    property alias picture: face.picture

    implicitHeight: face.implicitHeight
    radius: Theme.gap(Theme.radiusCard)
    color: Theme.colors.quiet

    TileFace {
        id: face

        anchors.fill: parent
        title: ""
    }
}
