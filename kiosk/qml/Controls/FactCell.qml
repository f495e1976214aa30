pragma ComponentBehavior: Bound
import QtQuick
import Theme

// One fact: label over value, with the rules of its grid.
Item {
    id: root

    required property string label
    required property string value
    required property int line
    required property bool ruleRight
    required property bool ruleBelow

    implicitHeight: words.height + Theme.gap(3.1) + Theme.gap(3.74)

    Pile {
        id: words

        x: Theme.gap(9.35)
        y: Theme.gap(3.1)
        width: root.width - 2 * Theme.gap(9.35)

        AppText {
            width: words.width
            text: root.label
            leading: 1.28
            color: Theme.colors.sub
        }

        AppText {
            width: words.width
            text: Words.parted(root.value)
            em: Theme.emStrong
            weight: Theme.bold
            leading: 1.28
        }
    }

    Rectangle {
        visible: root.ruleRight
        x: root.width
        width: root.line
        height: root.height + (root.ruleBelow ? root.line : 0)
        color: Theme.colors.rule
    }

    Rectangle {
        visible: root.ruleBelow
        y: root.height
        width: root.width
        height: root.line
        color: Theme.colors.rule
    }
}
