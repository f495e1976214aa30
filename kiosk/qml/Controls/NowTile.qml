pragma ComponentBehavior: Bound
import QtQuick

// A home tile with one large live value.
TouchSurface {
    id: root

    property alias title: face.title
    property alias before: face.before
    property alias number: face.number
    property alias after: face.after
    property alias tone: face.tone
    property alias line: face.line
    property alias live: face.live
    property alias flat: face.flat
    property alias snug: face.snug

    accessibleName: face.sentence
    implicitHeight: face.implicitHeight

    NowFace {
        id: face

        anchors.fill: parent
        title: ""
        silent: true
    }
}
