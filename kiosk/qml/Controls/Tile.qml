pragma ComponentBehavior: Bound
import QtQuick

// A home tile: title, one live line (rich, see Words) and a subject picture.
TouchSurface {
    id: root

    property alias title: face.title
    property alias live: face.live
    property alias picture: face.picture
    property alias wide: face.wide
    property alias slim: face.slim
    property alias snug: face.snug

    accessibleName: face.sentence
    implicitHeight: face.implicitHeight

    TileFace {
        id: face

        anchors.fill: parent
        title: ""
        silent: true
    }
}
