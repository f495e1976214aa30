pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A card that is one single target. Its content lies inside the padding.
TouchSurface {
    id: root

    property real padX: Theme.gap(Theme.padCard)
    property real padY: Theme.gap(Theme.padCardV)
    default property alias body: inner.data

    kind: "card"
    implicitHeight: inner.childrenRect.height + 2 * root.padY

    Item {
        id: inner

        anchors.fill: parent
        anchors.leftMargin: root.padX
        anchors.rightMargin: root.padX
        anchors.topMargin: root.padY
        anchors.bottomMargin: root.padY
    }
}
