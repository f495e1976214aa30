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
    // Where room is short the picture goes first; the title then takes one line.
    property bool slim: false
    property bool silent: false
    // A smaller picture and title, in a lane.
    property bool snug: false
    readonly property real edge: Theme.px(Theme.lineTouch)
    readonly property real padX: Theme.gap(root.slim ? 6.85 : 9.35) + root.edge
    readonly property real padY: Theme.gap(root.slim ? 4.4 : 7.5) + root.edge
    readonly property string sentence: Words.join([root.title.replace("\n", " "), root.live])

    implicitHeight: Math.max(Theme.font(root.wide || root.slim ? 60.4 : root.snug ? 68 : 79), heading.height + line.height + 2 * root.padY)

    AppText {
        id: heading

        x: root.padX
        y: root.padY
        width: root.slim ? root.width - 2 * root.padX : picture.x - root.padX - Theme.gap(1.5)
        text: root.slim ? root.title.replace("\n", " ") : root.title
        em: root.wide ? Theme.emHead : root.slim || root.snug ? Theme.emBody : Theme.emStrongL
        weight: Theme.bold
        leading: 1.22
        tracking: -0.015
        silent: root.silent
    }

    AppText {
        id: line

        x: root.padX
        width: root.wide ? heading.width : root.width - 2 * root.padX
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap(root.slim ? 4.4 : 6.85) + root.edge
        rich: root.live
        color: Theme.colors.sub
        leading: 1.25
        silent: root.silent
    }

    SpotPicture {
        id: picture

        visible: !root.slim
        name: root.picture
        size: root.snug ? 24 : root.wide ? 39.9 : 32.4
        x: root.width - width - root.edge - Theme.gap(root.wide ? 9.35 : 7.5)
        y: root.edge + Theme.gap(root.wide ? 8.1 : 6.85)
    }
}
