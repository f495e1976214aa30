pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The sign of a saved posting: bookmark with a check, and the word.
Row {
    id: root

    required property string text
    property real step: 1

    spacing: Theme.gap(1.87)

    Icon {
        name: "bookmark-check"
        size: 16.2 * root.step
        color: Theme.colors.brand
        anchors.verticalCenter: parent.verticalCenter
    }

    AppText {
        text: root.text
        step: root.step
        weight: Theme.bold
        leading: 1.3
        color: Theme.colors.brand
        silent: true
        anchors.verticalCenter: parent.verticalCenter
    }
}
