pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// One face with its word.
TouchSurface {
    id: root

    required property string text
    required property string mouth

    accessibleName: root.text
    implicitHeight: face.height + words.height + Theme.gap(3.7) + 2 * Theme.gap(7.5)

    Drawing {
        id: face

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.gap(7.5)
        size: 34
        viewWidth: 112
        viewHeight: 112
        layers: [{ "d": Paths.circle(56, 56, 52), "fill": "picWarm" }, { "d": "M40 38v10M72 38v10", "line": "onBarCount" }, { "d": root.mouth, "line": "onBarCount" }]
    }

    AppText {
        id: words

        anchors.top: face.bottom
        anchors.topMargin: Theme.gap(3.7)
        width: root.width
        text: root.text
        weight: Theme.bold
        color: root.ink
        horizontalAlignment: Text.AlignHCenter
        silent: true
    }
}
