pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The screen's name and one short fact at its right, which leaves when the line is short.
Item {
    id: root

    required property string title
    property string side
    readonly property real inner: root.width - 2 * Theme.gap(Theme.pageMargin)

    implicitHeight: Theme.flat || Theme.large ? heading.height + 2 * Theme.px(1.2) : Math.max(Theme.px(43), heading.height + 2 * Theme.px(5))

    TextMetrics {
        id: wish

        text: root.title
        font.family: Theme.family
        font.pixelSize: Theme.font(Theme.emTitle)
        font.weight: Theme.bold
        font.letterSpacing: -0.02 * Theme.font(Theme.emTitle)
    }

    AppText {
        id: heading

        x: Theme.gap(Theme.pageMargin)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Math.ceil(heading.implicitWidth), root.inner)
        text: root.title
        em: Theme.large && (Theme.flat || wish.advanceWidth > root.inner) ? Theme.emStrong : Theme.emTitle
        weight: Theme.bold
        leading: 1.2
        tracking: -0.02
        heading: true
    }

    AppText {
        id: fact

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(Theme.pageMargin)
        anchors.verticalCenter: parent.verticalCenter
        visible: heading.implicitWidth + Theme.gap(7.5) + fact.implicitWidth <= root.inner
        text: root.side
        weight: Theme.semiBold
        color: Theme.colors.sub
        wrapMode: Text.NoWrap
    }
}
