pragma ComponentBehavior: Bound
import QtQuick
import Theme

// One thing to check off: a box and a sentence.
TouchSurface {
    id: root

    required property string text
    readonly property bool slim: Theme.flat && Theme.large

    accessibleRole: Accessible.CheckBox
    accessibleName: root.text
    checkable: true
    guardMs: Theme.guardKey
    radius: Theme.gap(Theme.radiusButton)
    implicitHeight: Math.max(Theme.font(32.4), words.height + 2 * Theme.gap(3.1))

    Icon {
        id: box

        x: Theme.gap(root.slim ? 3.1 : 8.7) + root.edge
        anchors.verticalCenter: parent.verticalCenter
        name: root.selected ? "square-check" : "square"
        size: root.slim ? 15 : 19.9
        color: Theme.colors.brand
    }

    AppText {
        id: words

        anchors.left: box.right
        anchors.leftMargin: Theme.gap(root.slim ? 3.1 : 6.2)
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(root.slim ? 3.1 : 7.5) + root.edge
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        weight: Theme.semiBold
        leading: 1.3
        silent: true
    }
}
