pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The left block of a posting, or the band above it: the deadline as a word, the hour or date with it. Tones: danger, warn,
// tint, quiet.
Rectangle {
    id: root

    required property string word
    property string sub
    property string tone: "tint"
    property real corner: 0
    property bool band: false
    // What else stands at the right end of a band, in pixels.
    property real aside: 0
    // A band holds one line.
    readonly property string line: root.band ? root.word.replace("\n", " ") : root.word
    // Two lines, and a low band, have room for smaller letters.
    readonly property real em: root.line.includes("\n") ? Theme.emStrongL : root.band && root.height < Theme.font(25) ? Theme.emHeadS : Theme.emPosting
    // Where even the smallest letters hardly fit, they stand closer and reach to the edges.
    readonly property bool tight: !root.band && !root.line.includes("\n") && wish.advanceWidth * Theme.emBody / root.em > root.width - 2 * rule.width
    readonly property color ink: root.tone === "quiet" ? Theme.colors.ink : Tone.ink(root.tone)

    implicitWidth: Theme.font(62.3)
    implicitHeight: words.height
    topLeftRadius: root.corner
    topRightRadius: root.band ? root.corner : 0
    bottomLeftRadius: root.band ? 0 : root.corner
    color: Tone.ground(root.tone)

    TextMetrics {
        id: wish

        text: root.line
        font.family: Theme.family
        font.pixelSize: Theme.font(root.em)
        font.weight: Theme.bold
    }

    Grid {
        id: words

        anchors.centerIn: parent
        anchors.horizontalCenterOffset: root.band ? -Math.round(root.aside / 2) : -Math.round(rule.width / 2)
        columns: root.band ? 2 : 1
        columnSpacing: Theme.gap(Theme.gapM)
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        AppText {
            width: root.band ? Math.min(Math.ceil(wish.advanceWidth), root.width - root.aside - Theme.gap(8.7)) : root.width - (root.tight ? 1 : 2) * rule.width
            text: root.line
            em: root.em
            // A word is never torn apart: one that is too wide becomes smaller, down to the size of all text.
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.font(Theme.emBody)
            wrapMode: Text.NoWrap
            weight: Theme.bold
            leading: root.line.includes("\n") ? 1 : 1.15
            tracking: root.tight ? -0.04 : -0.02
            color: root.ink
            horizontalAlignment: Text.AlignHCenter
            silent: true
        }

        AppText {
            width: root.band ? undefined : root.width - Theme.gap(2)
            wrapMode: root.band ? Text.NoWrap : Text.Wrap
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

        x: root.band ? 0 : root.width - width
        y: root.band ? root.height - height : 0
        width: root.band ? root.width : Theme.px(Theme.lineRule)
        height: root.band ? Theme.px(Theme.lineRule) : root.height
        color: Theme.colors.rule
    }
}
