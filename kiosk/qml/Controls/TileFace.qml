pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Title, one rich live line and a subject picture at the upper right. The face of Tile, and of a panel that tells the same
// without being pressed.
Item {
    id: root

    required property string title
    property string live
    property string picture
    property bool wide: false
    // Where room is short: no picture but beside a wide title, and other titles take one line where they have it.
    property bool slim: false
    property bool silent: false
    // A smaller picture and title, and less air.
    property bool snug: false
    readonly property bool third: root.width < Theme.font(140)
    readonly property real edge: Theme.px(Theme.lineTouch)
    readonly property real padX: Theme.gap(root.third ? 5 : root.slim ? 6.85 : 9.35) + root.edge
    readonly property real padY: Theme.gap(root.slim || root.snug ? 4.4 : 7.5) + root.edge
    readonly property real beside: root.width - 2 * root.padX - picture.width - Theme.gap(1.5)
    readonly property bool pictured: !root.slim || (root.wide && heading.implicitWidth <= root.beside)
    readonly property string sentence: Words.join([root.title.replace("\n", " "), root.live])

    implicitHeight: Math.max(Theme.font(root.wide || root.slim || root.snug ? 60.4 : 79), heading.height + line.height + 2 * root.padY)

    AppText {
        id: heading

        x: root.padX
        y: Math.round((root.height - height - line.height) / 2)
        width: root.pictured ? root.beside : root.width - 2 * root.padX
        text: root.slim && !root.third ? root.title.replace("\n", " ") : root.title
        em: root.wide ? Theme.emHead : root.slim || root.snug ? Theme.emBody : Theme.emStrongL
        weight: Theme.bold
        leading: 1.22
        tracking: -0.015
        silent: root.silent
    }

    AppText {
        id: line

        x: root.padX
        y: heading.y + heading.height
        width: root.wide && !root.slim ? heading.width : root.width - 2 * root.padX
        rich: root.live
        color: Theme.colors.sub
        leading: 1.25
        silent: root.silent
    }

    SpotPicture {
        id: picture

        visible: root.pictured
        name: root.picture
        size: root.slim || (root.snug && !root.wide) ? 24 : root.wide ? 39.9 : 32.4
        x: root.width - width - root.padX
        y: root.wide && !root.slim ? Math.round((root.height - height) / 2) : root.wide ? heading.y + Math.round((heading.height - height) / 2) : heading.y
    }
}
