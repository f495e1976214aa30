pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The sign of a saved posting: bookmark with a check, and the word.
Row {
    id: root

    required property string text

    spacing: Theme.gap(1.87)

    Icon {
        name: "bookmark-check"
        color: Theme.colors.brand
        anchors.verticalCenter: parent.verticalCenter
    }

    AppText {
        text: root.text
        weight: Theme.bold
        leading: 1.3
        color: Theme.colors.brand
        silent: true
        anchors.verticalCenter: parent.verticalCenter
    }
}
