pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Base of every text. `text` is plain; `rich` takes the tags of Words. Korean wraps between words only, nothing is elided.
Text {
    id: root

    property string rich
    property real em: Theme.emBody
    // A part of the chosen size of letters, for words that a page could not hold at the whole of it.
    property real step: 1
    property int weight: Theme.regular
    property real leading: 1.4
    property real tracking: -0.005
    property bool heading: false
    // Inside a control the control's own name speaks for its texts.
    property bool silent: false
    readonly property int pixels: Theme.font(root.em * root.step)
    readonly property real halfLeading: (root.lineHeight - Theme.leadingOf(root.font.family) * root.pixels) / 2

    text: Words.paint(root.rich)
    textFormat: root.rich === "" ? Text.PlainText : Text.StyledText
    color: Theme.colors.ink
    font.family: Theme.family
    font.pixelSize: root.pixels
    font.weight: root.weight
    font.letterSpacing: root.tracking * root.pixels
    font.features: ({
            "tnum": 1
        })
    wrapMode: Text.Wrap
    elide: Text.ElideNone
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(root.pixels * root.leading)
    // Letters in the middle of their line as in print; Qt puts the leading below a line and none below the last narrow one.
    topPadding: root.halfLeading
    bottomPadding: -Math.abs(root.halfLeading)

    Accessible.ignored: root.silent || root.text === ""
    Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.rich === "" ? root.text.replace(/\u200b/g, "") : Words.plain(root.rich)
}
