pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// The code of a posting and, beside it, the key that keeps it.
Item {
    id: root

    required property PostingModel model
    property bool close: false
    readonly property bool keeps: root.model.keepText !== ""
    readonly property real gives: code.gives

    implicitHeight: code.implicitHeight + Theme.px(Theme.lip)

    QrPanel {
        id: code

        width: root.width - (root.keeps ? keep.width + Theme.gap(Theme.gapM) : 0)
        height: root.height - Theme.px(Theme.lip)
        compact: true
        plateMm: 84
        path: root.model.qrPath
        modules: root.model.qrModules
        heading: root.model.linkHeading
        lines: root.model.opens
        address: root.model.address
    }

    KeepKey {
        id: keep

        anchors.right: parent.right
        width: Math.max(keep.implicitWidth, Math.min(Theme.font(root.close ? 60 : 79), Math.round(root.width * 0.26)))
        side: 5
        height: code.height
        visible: root.keeps
        stacked: true
        model: root.model
    }
}
