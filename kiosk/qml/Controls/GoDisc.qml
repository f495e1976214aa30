pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The disc with an arrow at the right of a card that opens another screen.
Rectangle {
    id: root

    width: Theme.font(19.9)
    height: Theme.font(19.9)
    radius: root.width / 2
    color: Theme.highContrast ? Theme.colors.brand : Theme.colors.tint

    Icon {
        anchors.centerIn: parent
        name: "chevron-right"
        color: Theme.highContrast ? Theme.colors.onBrand : Theme.colors.brand
    }
}
