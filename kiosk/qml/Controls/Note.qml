pragma ComponentBehavior: Bound
import QtQuick
import Theme

// One or two lines of information with an icon. Tones of the icon: brand, ok, warn.
Panel {
    id: root

    required property string text
    property string icon: "info"
    property string tone: "brand"
    // Little width goes to the words alone.
    readonly property bool narrow: root.width < Theme.font(180)

    padY: Theme.gap(Theme.gapM)
    color: Theme.colors.tint

    Item {
        width: parent.width
        height: Math.max(sign.height, words.height)

        Icon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            name: root.narrow ? "" : root.icon
            size: 18.7
            color: Tone.ink(root.tone)
        }

        AppText {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: sign.width > 0 ? Theme.gap(6.85) : 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            leading: 1.35
        }
    }
}
