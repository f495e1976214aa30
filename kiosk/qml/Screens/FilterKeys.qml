pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// What ends the choice of conditions: take all off, or go to what remains.
Item {
    id: root

    required property FiltersModel model
    readonly property bool clearing: root.model.clearText !== ""
    // Side by side with icons, without them, or one below the other.
    readonly property bool pictured: root.width >= Theme.font(230)
    readonly property bool beside: !root.clearing || clear.implicitWidth + show.implicitWidth + Theme.gap(Theme.gapM) <= root.width
    readonly property real first: !root.clearing ? 0 : root.beside ? Math.max(clear.implicitWidth, root.pictured ? Theme.font(118) : 0) : root.width

    implicitHeight: (root.beside || !root.clearing ? show.height : show.height + Theme.gap(Theme.gapS) + clear.height) + Theme.px(Theme.lip)

    Button {
        id: clear

        objectName: "filters.clear"
        width: root.first
        height: root.beside ? show.height : implicitHeight
        visible: root.clearing
        side: root.pictured ? 11.2 : 6
        high: Theme.large || Theme.flat ? 28.6 : 34.9
        text: root.model.clearText
        icon: root.pictured ? "undo-2" : ""
        onActivated: root.model.clear()
    }

    Button {
        id: show

        objectName: "filters.show"
        x: root.beside && root.clearing ? root.first + Theme.gap(Theme.gapM) : 0
        y: root.beside ? 0 : clear.height + Theme.gap(Theme.gapS)
        width: root.width - x
        kind: "main"
        tall: !Theme.large && !Theme.flat
        high: tall ? 43.6 : 28.6
        side: root.pictured ? 11.2 : 6
        text: root.model.showText
        after: root.pictured ? "arrow-right" : ""
        onActivated: root.model.show()
    }
}
