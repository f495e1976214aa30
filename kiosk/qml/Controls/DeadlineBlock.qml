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
    readonly property real room: root.band ? root.width - root.aside - Theme.gap(8.7) : root.width - rule.width - 2 * Theme.gap(3.75)
    // A band holds one line; elsewhere words that would become small beside each other stand below one another.
    readonly property string line: root.band ? root.word.replace("\n", " ") : ruler.line(root.word) * Theme.emStrongL > root.room * ruler.em ? root.word.replace(" ", "\n") : root.word
    // The cards of a list have letters of one size: that which today's word takes, if not their own is too long for it.
    readonly property real em: root.sized(root.line, root.sized(root.band ? root.line : qsTranslate("postings", "오늘"), root.band && root.height < Theme.font(25) ? Theme.emHeadS : Theme.emPosting))
    // Where even the smallest letters hardly fit, they stand closer and reach to the edges.
    readonly property bool tight: !root.band && ruler.line(root.line) * Theme.emBody > root.room * ruler.em
    readonly property color ink: root.tone === "quiet" ? Theme.colors.ink : Tone.ink(root.tone)

    implicitWidth: Theme.font(62.3)
    implicitHeight: words.height
    topLeftRadius: root.corner
    topRightRadius: root.band ? root.corner : 0
    bottomLeftRadius: root.band ? 0 : root.corner
    color: Tone.ground(root.tone)

    // The largest letters, up to a size, in which words have room; two lines have room for smaller ones.
    function sized(words: string, most: real): real {
        const sizes = [Theme.emPosting, Theme.emHeadS, Theme.emStrongL, Theme.emStrongS].filter(em => em <= (words.includes("\n") ? Theme.emStrongL : most));
        return sizes.find(em => ruler.line(words) * em <= root.room * ruler.em) ?? Theme.emBody;
    }

    WordRuler {
        id: ruler

        em: Theme.emPosting
        font.letterSpacing: -0.02 * Theme.font(ruler.em)
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
            width: root.band ? Math.min(Math.ceil(ruler.line(root.line) * root.em / ruler.em), root.room) : root.width - (root.tight ? 1 : 2) * rule.width
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
            width: root.band ? undefined : root.width - 2 * Theme.gap(2.8)
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
