pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Lets what is turned fade in: the page's colour lies over it and clears. Drawing all of it half transparent takes twice as long.
Rectangle {
    id: root

    required property PageTurn turn
    required property Item over
    // How far it reaches beyond its sides.
    property real beside: Theme.px(Theme.turnWay)

    x: root.over.x - root.beside
    y: root.over.y
    width: root.over.width + 2 * root.beside
    height: root.over.height + Theme.px(Theme.lip)
    visible: root.over.visible && root.turn.fade < 1
    color: Theme.colors.page
    opacity: 1 - root.turn.fade
}
