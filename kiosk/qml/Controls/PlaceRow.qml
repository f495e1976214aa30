pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Another cafe: name, distance and what is free there.
TouchSurface {
    id: root

    required property string name
    property string distanceText
    property string stateWord
    property string tone: "ok"

    radius: Theme.gap(Theme.radiusButton)
    accessibleName: Words.join([root.name, root.distanceText, root.stateWord])
    implicitHeight: Math.max(Theme.font(33.6), line.height + 2 * Theme.gap(3))

    NameLine {
        id: line

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap(10) + root.edge
        anchors.right: word.left
        anchors.rightMargin: Theme.gap(3.1)
        anchors.verticalCenter: parent.verticalCenter
        name: root.name
        detail: root.distanceText
        em: Theme.emBody
        leading: 1.4
    }

    AppText {
        id: word

        anchors.right: arrow.left
        anchors.rightMargin: Theme.gap(5)
        anchors.verticalCenter: parent.verticalCenter
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
