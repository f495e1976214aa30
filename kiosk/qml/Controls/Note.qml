pragma ComponentBehavior: Bound
import QtQuick
import Theme

// One or two lines of information with an icon; where one does not hold them, `shortText` in a lower panel if there is any. Tones
// of the icon: brand, ok, warn.
Panel {
    id: root

    required property string text
    property string shortText
    // The part of the text that is bold, if any.
    property string strong
    property string icon: "info"
    property string tone: "brand"
    // Little width goes to the words alone.
    readonly property bool narrow: root.width < Theme.font(180)

    readonly property bool brief: root.shortText !== "" && root.narrow && ruler.line(root.text) > root.width - 2 * root.padX

    padY: Theme.gap(root.brief ? 1.5 : Theme.gapM)
    color: Theme.colors.tint

    WordRuler {
        id: ruler

        font.weight: Theme.regular
    }

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
            rich: root.strong === "" || root.brief ? "" : root.text.replace(root.strong, `<b>${root.strong}</b>`)
            text: words.rich !== "" ? Words.paint(words.rich) : root.brief ? root.shortText : root.text
            leading: 1.35
        }
    }
}
