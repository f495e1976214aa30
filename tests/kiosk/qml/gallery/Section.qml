pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

// A heading between parts.
AppText {
    id: root

    weight: Theme.bold
    color: Theme.colors.brand
    leading: 1.2
    heading: true
}
