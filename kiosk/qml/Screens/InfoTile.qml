pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// A subject with its picture and a live line, told and not pressed. Same measures as Tile.
Rectangle {
    id: root

    required property string title
    property string live
    property string picture
    readonly property real padX: Theme.gap(9.35)
    readonly property real padY: Theme.gap(7.5)

    implicitHeight: Math.max(Theme.font(79), heading.height + line.height + 2 * root.padY)
    radius: Theme.gap(Theme.radiusCard)
    color: Theme.colors.quiet

    AppText {
        id: heading

        x: root.padX
        y: root.padY
        width: picture.x - root.padX - Theme.gap(1.5)
        text: root.title
        em: Theme.emStrongL
        weight: Theme.bold
        leading: 1.22
        tracking: -0.015
    }

    AppText {
        id: line

        x: root.padX
        width: root.width - 2 * root.padX
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap(6.85)
        rich: root.live
        color: Theme.colors.sub
        leading: 1.25
    }

    SpotPicture {
        id: picture

        name: root.picture
        size: 32.4
        x: root.width - width - Theme.gap(7.5)
        y: Theme.gap(6.85)
    }
}
