pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// A key of the resting screen with the name of a language in its own letters.
TouchSurface {
    id: root

    required property string text
    required property string family

    kind: "plain"
    accessibleName: root.text
    radius: Theme.gap(7.5)
    implicitWidth: Math.ceil(label.implicitWidth) + 2 * Theme.gap(4.4)
    implicitHeight: Theme.font(26.2)

    AppText {
        id: label

        anchors.centerIn: parent
        text: root.text
        font.family: root.family
        weight: Theme.semiBold
        color: root.ink
        wrapMode: Text.NoWrap
        silent: true
    }
}
