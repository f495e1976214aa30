pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Another cafe in a list: name and place, its rooms and hours, beside one another or below.
ReadingCard {
    id: root

    required property string name
    required property string place
    required property string word
    required property string tone
    required property string hours
    readonly property real side: Theme.gap(root.wide ? 9.35 : 8.1) + root.edge
    readonly property real pad: Theme.gap(root.slim ? 1.5 : root.narrow ? 4.4 : 5.6)

    accessibleName: Words.join([root.name, root.place, root.word, root.hours])
    implicitHeight: root.wide ? Math.max(Theme.font(58.2), Math.max(words.height, facts.height) + 2 * root.pad) : words.height + facts.height + 2 * root.pad

    Column {
        id: words

        x: root.side
        y: root.wide ? Math.round((root.height - height) / 2) : root.pad
        width: root.wide ? facts.x - root.side - Theme.gap(3.1) : root.width - 2 * root.side

        AppText {
            width: words.width
            text: Words.breakable(root.name)
            em: root.slim ? 15.6 : Theme.emHeadS
            step: root.step
            weight: Theme.bold
            leading: root.slim ? 1.2 : 1.3
            tracking: -0.02
            silent: true
        }

        AppText {
            width: words.width
            text: root.place
            visible: !root.slim && text !== ""
            leading: 1.35
            color: Theme.colors.sub
            silent: true
        }
    }

    Column {
        id: facts

        x: root.wide ? root.width - root.side - width : root.side
        y: root.wide ? Math.round((root.height - height) / 2) : root.pad + words.height
        width: root.wide ? Theme.font(88) : root.width - 2 * root.side

        AppText {
            width: facts.width
            text: root.word
            visible: !root.bare && text !== ""
            weight: Theme.bold
            leading: 1.5
            color: Tone.ink(root.tone)
            horizontalAlignment: root.wide ? Text.AlignRight : Text.AlignLeft
            silent: true
        }

        AppText {
            width: facts.width
            text: root.hours
            visible: !root.slim && text !== ""
            leading: 1.35
            color: Theme.colors.sub
            horizontalAlignment: root.wide ? Text.AlignRight : Text.AlignLeft
            silent: true
        }
    }
}
