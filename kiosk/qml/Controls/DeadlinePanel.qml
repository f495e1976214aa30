pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The deadline on a posting's own page: large word, date, and the sentence about its hour. Not pressed.
Rectangle {
    id: root

    required property string word
    property string heading
    property string line
    property string tone: "tint"

    implicitHeight: Math.max(figure.height, words.height) + 2 * Theme.gap(4.4)
    radius: Theme.gap(Theme.radiusCard)
    color: Tone.ground(root.tone)

    AppText {
        id: figure

        x: Theme.gap(11.2)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Math.ceil(figure.implicitWidth), root.width / 2)
        text: root.word
        em: 36
        weight: Theme.bold
        leading: 1.05
        tracking: -0.03
        color: root.tone === "quiet" ? Theme.colors.ink : Tone.ink(root.tone)
    }

    Column {
        id: words

        anchors.left: figure.right
        anchors.leftMargin: Theme.gap(11.2)
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(11.2)
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            width: words.width
            text: root.heading
            visible: root.heading !== ""
            em: Theme.emStrongL
            weight: Theme.bold
            leading: 1.3
        }

        AppText {
            width: words.width
            text: root.line
            visible: root.line !== ""
        }
    }
}
