pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The left block of a posting: the deadline as a word, the hour or date below it. Tones: danger, warn, tint, quiet.
Rectangle {
    id: root

    required property string word
    property string sub
    property string tone: "tint"
    property real corner: 0
    readonly property color ink: root.tone === "quiet" ? Theme.colors.ink : Tone.ink(root.tone)

    implicitWidth: Theme.font(62.3)
    implicitHeight: words.height
    topLeftRadius: root.corner
    bottomLeftRadius: root.corner
    color: Tone.ground(root.tone)

    Column {
        id: words

        anchors.centerIn: parent
        anchors.horizontalCenterOffset: -Math.round(rule.width / 2)
        width: parent.width - Theme.gap(2)

        AppText {
            width: words.width
            text: root.word
            em: Theme.emPosting
            weight: Theme.bold
            leading: 1.15
            tracking: -0.02
            color: root.ink
            horizontalAlignment: Text.AlignHCenter
            silent: true
        }

        AppText {
            width: words.width
            text: root.sub
            visible: root.sub !== ""
            leading: 1.3
            color: root.ink
            horizontalAlignment: Text.AlignHCenter
            silent: true
        }
    }

    Rectangle {
        id: rule

        anchors.right: parent.right
        width: Theme.px(Theme.lineRule)
        height: parent.height
        color: Theme.colors.rule
    }
}
