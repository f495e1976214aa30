pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// One face with its word below it, or beside it where there is width.
TouchSurface {
    id: root

    required property string text
    required property string mouth

    accessibleName: root.text
    readonly property bool row: root.width >= Theme.font(130)
    readonly property real padY: Theme.gap(root.row ? 3.1 : Theme.flat ? 4.4 : 7.5)

    implicitHeight: (root.row ? Math.max(face.height, words.height) : face.height + words.height + Theme.gap(3.7)) + 2 * root.padY

    Drawing {
        id: face

        x: root.row ? Theme.gap(Theme.padCard) : Math.round((root.width - width) / 2)
        y: root.row ? Math.round((root.height - height) / 2) : root.padY
        size: root.row || Theme.flat ? 26 : 34
        viewWidth: 112
        viewHeight: 112
        layers: [{ "d": Paths.circle(56, 56, 52), "fill": "picWarm" }, { "d": "M40 38v10M72 38v10", "line": "onBarCount" }, { "d": root.mouth, "line": "onBarCount" }]
    }

    AppText {
        id: words

        x: root.row ? face.x + face.width + Theme.gap(6.2) : 0
        y: root.row ? Math.round((root.height - height) / 2) : face.y + face.height + Theme.gap(3.7)
        width: root.width - x - (root.row ? Theme.gap(3.1) : 0)
        text: root.text
        weight: Theme.bold
        color: root.ink
        horizontalAlignment: root.row ? Text.AlignLeft : Text.AlignHCenter
        silent: true
    }
}
