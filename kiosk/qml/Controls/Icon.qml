pragma ComponentBehavior: Bound
import QtQuick
import Theme

// One Lucide icon of `size` millimetres; always beside a word, so it is not spoken.
Text {
    id: root

    required property string name
    property real size: 16.2

    text: IconTable.glyph(root.name)
    color: Theme.colors.ink
    visible: root.name !== ""
    // Not by what is seen: a hidden page is measured too.
    width: root.name !== "" ? Theme.font(root.size) : 0
    height: Theme.font(root.size)
    font.family: Theme.iconFamily
    font.pixelSize: Theme.font(root.size)
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter

    Accessible.ignored: true
}
