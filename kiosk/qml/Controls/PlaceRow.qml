pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Another cafe: name, distance and what is free there, which stands below where the line is short.
TouchSurface {
    id: root

    required property string name
    property string distanceText
    property string stateWord
    property string tone: "ok"
    readonly property bool narrow: root.width < Theme.font(230)

    radius: Theme.gap(Theme.radiusButton)
    accessibleName: Words.join([root.name, root.distanceText, root.stateWord])
    implicitHeight: Math.max(Theme.font(33.6), line.height + (root.narrow ? word.height : 0) + 2 * Theme.gap(3))

    NameLine {
        id: line

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap(10) + root.edge
        anchors.right: root.narrow ? arrow.left : word.left
        anchors.rightMargin: Theme.gap(3.1)
        y: Math.round((root.height - height - (root.narrow ? word.height : 0)) / 2)
        name: root.name
        detail: root.distanceText
        em: Theme.emBody
        leading: 1.4
    }

    AppText {
        id: word

        readonly property int natural: Math.ceil(word.implicitWidth)

        x: root.narrow ? Theme.gap(10) + root.edge : arrow.x - width - Theme.gap(5)
        y: root.narrow ? line.y + line.height : Math.round((root.height - height) / 2)
        width: root.narrow ? arrow.x - root.edge - Theme.gap(13.1) : word.natural
        text: root.stateWord
        weight: Theme.bold
        color: Tone.ink(root.tone)
        silent: true
    }

    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(7.5) + root.edge
        anchors.verticalCenter: parent.verticalCenter
        name: "chevron-right"
        color: Theme.colors.brand
    }
}
