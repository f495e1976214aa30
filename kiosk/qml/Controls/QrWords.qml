pragma ComponentBehavior: Bound
import QtQuick
import Theme

// What a code opens: a heading, lines, an address.
Pile {
    id: root

    required property QrPanel panel
    property bool silent: false

    spacing: Theme.gap(root.panel.compact ? 1.87 : 3.1)

    AppText {
        width: root.width
        text: root.panel.heading
        em: Theme.emStrongL
        weight: Theme.bold
        leading: 1.3
        silent: root.silent
    }

    AppText {
        width: root.width
        text: root.panel.lines
        leading: 1.3
        color: root.panel.compact ? Theme.colors.sub : Theme.colors.ink
        silent: root.silent
    }

    AppText {
        width: root.width
        text: root.panel.place
        weight: Theme.bold
        leading: 1.3
        color: Theme.colors.brand
        silent: root.silent
    }
}
