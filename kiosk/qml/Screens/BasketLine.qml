pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// A kept posting with the key that takes it out; or its empty place with the key that puts it back. With little width deadline and
// key stand in a band above the words (`kiosk/screen/measure.py` knows the rule).
Rectangle {
    id: root

    required property string title
    required property string word
    required property string about
    required property string tone
    required property bool removed
    required property string pressText
    required property string spoken
    // The size of its words, as a part of the chosen one.
    required property real step

    // A long word on the key takes the place of its icon, so that titles keep theirs.
    readonly property real keyWidth: key.implicitWidth <= Theme.font(66) ? key.implicitWidth : key.implicitWidth - Theme.font(16.2) - Theme.gap(5) - 2 * (Theme.gap(8.1) - Theme.gap(5))
    readonly property bool narrow: root.width < Theme.font(250)
    readonly property real bandHeight: root.narrow ? Theme.font(34) + Theme.px(0.93) : 0

    signal pressed

    implicitHeight: root.narrow ? root.bandHeight + words.height + 2 * Theme.gap(3.1) : Math.max(Theme.font(46.4), words.height + 2 * Theme.gap(3.1))
    radius: Theme.gap(Theme.radiusCard)
    color: root.removed ? "transparent" : Theme.colors.surface
    border.width: Theme.px(Theme.lineRule)
    border.color: Theme.colors.rule

    DeadlineBlock {
        id: block

        x: root.border.width
        y: root.border.width
        width: root.narrow ? root.width - 2 * root.border.width : Theme.font(52)
        height: root.narrow ? root.bandHeight : root.height - 2 * root.border.width
        visible: !root.removed
        band: root.narrow
        aside: root.narrow ? key.width + Theme.gap(6.2) : 0
        word: root.word
        tone: root.tone
        corner: root.radius - root.border.width

        Accessible.role: Accessible.StaticText
        Accessible.name: root.word
    }

    Column {
        id: words

        x: root.narrow || root.removed ? Theme.gap(8.1) + root.border.width : root.border.width + Theme.font(52) + Theme.gap(8.7)
        y: root.narrow ? root.bandHeight + Theme.gap(3.1) : Math.round((root.height - height) / 2)
        width: (root.narrow ? root.width - x - Theme.gap(8.1) : key.x - Theme.gap(5) - x) - root.border.width

        AppText {
            width: words.width
            text: Words.breakable(root.title)
            em: 15.6
            step: root.step
            weight: Theme.bold
            leading: 1.2
            tracking: -0.02
            color: root.removed ? Theme.colors.sub : Theme.colors.ink
        }

        AppText {
            width: words.width
            text: root.about
            step: root.step
            visible: root.about !== ""
            leading: 1.3
            color: Theme.colors.sub
        }
    }

    Button {
        id: key

        objectName: "basket.key"
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(6.2)
        y: Math.round(((root.narrow ? root.bandHeight : root.height) - height) / 2)
        width: Math.max(root.removed ? key.implicitWidth : root.keyWidth, Theme.font(root.removed ? 95 : 58))
        small: true
        kind: root.removed ? "second" : "card"
        text: root.pressText
        icon: root.removed ? "undo-2" : "x"
        accessibleName: root.spoken
        onActivated: root.pressed()
    }
}
