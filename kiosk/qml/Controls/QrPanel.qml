pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A QR code with what it opens. `path` is an SVG path in module units with the quiet zone inside `modules`.
Panel {
    id: root

    required property string path
    required property int modules
    property string heading
    property string lines
    property string address
    property real plateMm: 93
    property bool compact: false

    padX: Theme.gap(root.compact ? 5.6 : 10)
    padY: Theme.gap(root.compact ? 5.6 : 8.7)

    Item {
        width: parent.width
        height: Math.max(code.height, words.height)

        QrCode {
            id: code

            anchors.verticalCenter: parent.verticalCenter
            path: root.path
            modules: root.modules
            plateMm: root.plateMm
            accessibleName: root.address === "" ? qsTr("QR(큐알) 코드") : qsTr("%1, QR(큐알) 코드").arg(root.address)
        }

        Column {
            id: words

            anchors.left: code.right
            anchors.leftMargin: code.visible ? Theme.gap(root.compact ? 8.7 : 12.5) : 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap(root.compact ? 1.87 : 3.1)

            AppText {
                width: words.width
                text: root.heading
                visible: root.heading !== ""
                em: Theme.emStrongL
                weight: Theme.bold
                leading: 1.3
            }

            AppText {
                width: words.width
                text: root.lines
                visible: root.lines !== ""
                leading: 1.3
                color: root.compact ? Theme.colors.sub : Theme.colors.ink
            }

            AppText {
                width: words.width
                text: root.address
                visible: root.address !== ""
                weight: Theme.bold
                leading: 1.3
                color: Theme.colors.brand
            }
        }
    }
}
