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

    // A smaller figure leaves its words more of the line.
    property bool close: false
    // With little width the words stand below the figure.
    readonly property real beside: root.width - Math.min(Math.ceil(wish.advanceWidth), root.width / 2) - 3 * Theme.gap(11.2)
    readonly property bool narrow: root.width < Theme.font(180) || Math.max(heads.longest(root.heading), lines.longest(root.line)) > root.beside

    implicitHeight: (root.narrow ? figure.height + words.height : Math.max(figure.height, words.height)) + 2 * Theme.gap(4.4)
    radius: Theme.gap(Theme.radiusCard)
    color: Tone.ground(root.tone)

    TextMetrics {
        id: wish

        text: root.word
        font.family: Theme.family
        font.pixelSize: Theme.font(root.close ? 28 : 36)
        font.weight: Theme.bold
    }

    WordRuler {
        id: heads

        em: Theme.emStrongL
    }

    WordRuler {
        id: lines

        font.weight: Theme.regular
    }

    AppText {
        id: figure

        x: Theme.gap(11.2)
        y: root.narrow ? Theme.gap(4.4) : Math.round((root.height - height) / 2)
        width: Math.min(Math.ceil(figure.implicitWidth), root.narrow ? root.width - 2 * x : root.width / 2)
        text: root.narrow ? root.word.replace("\n", " ") : root.word
        em: root.narrow ? 30 : root.close ? 28 : 36
        weight: Theme.bold
        leading: 1.05
        tracking: -0.03
        color: root.tone === "quiet" ? Theme.colors.ink : Tone.ink(root.tone)
    }

    Pile {
        id: words

        x: root.narrow ? figure.x : figure.x + figure.width + Theme.gap(11.2)
        y: root.narrow ? figure.y + figure.height : Math.round((root.height - height) / 2)
        width: root.width - x - Theme.gap(11.2)

        AppText {
            width: words.width
            text: root.heading
            em: Theme.emStrongL
            weight: Theme.bold
            leading: 1.3
        }

        AppText {
            width: words.width
            text: root.line
        }
    }
}
