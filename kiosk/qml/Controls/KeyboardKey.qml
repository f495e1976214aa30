pragma ComponentBehavior: Bound
import QtQuick
import Theme

// One key of the on-screen keyboard: a character, or a word on a tinted ground.
TouchSurface {
    id: root

    required property string text
    property bool word: false
    property real em: root.word ? Theme.emBody : Theme.emHeadS

    kind: root.word ? "tint" : "plain"
    accessibleName: root.word ? root.text : KeyNames.name(root.text)
    guardMs: Theme.guardKey
    radius: Theme.px(Theme.radiusKey)
    implicitHeight: Theme.px(33)

    AppText {
        anchors.centerIn: parent
        width: parent.width - 2 * root.edge
        text: root.text
        em: root.em
        weight: Theme.semiBold
        leading: 1.2
        color: root.ink
        horizontalAlignment: Text.AlignHCenter
        silent: true
    }
}
