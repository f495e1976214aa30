pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A ground that is not pressed: no line, no lip. Its children lie inside the padding.
Rectangle {
    id: root

    property real padX: Theme.gap(Theme.padCard)
    property real padY: Theme.gap(Theme.padCardV)
    default property alias content: inner.data

    implicitHeight: inner.childrenRect.height + 2 * root.padY
    radius: Theme.gap(Theme.radiusCard)
    color: Theme.colors.surface

    Item {
        id: inner

        x: root.padX
        y: root.padY
        width: root.width - 2 * root.padX
        height: root.height - 2 * root.padY
    }
}
