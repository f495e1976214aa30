pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A bold name and a short detail on one baseline; the detail goes below when the line is short.
Flow {
    id: root

    required property string name
    property string detail
    property real em: Theme.emHead
    property real leading: 1.34

    spacing: Theme.gap(5.6)

    AppText {
        id: label

        width: Math.min(Math.ceil(label.implicitWidth), root.width)
        text: root.name
        em: root.em
        weight: Theme.bold
        leading: root.leading
        tracking: -0.02
        silent: true
    }

    AppText {
        id: extra

        readonly property bool beside: label.width + root.spacing + extra.implicitWidth <= root.width

        width: Math.min(Math.ceil(extra.implicitWidth), root.width)
        text: root.detail
        visible: root.detail !== ""
        color: Theme.colors.sub
        lineHeight: extra.beside ? label.lineHeight : Math.round(extra.pixels * root.leading)
        topPadding: extra.beside ? Math.round(label.baselineOffset - Theme.ascent * extra.pixels) : extra.halfLeading
        bottomPadding: -extra.topPadding
        silent: true
    }
}
