pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The age of the screen's own data: live, asof, stale or off. Not pressed.
Rectangle {
    id: root

    required property string kind
    required property string text
    readonly property bool outlined: root.kind === "stale" || root.kind === "off"
    readonly property string iconName: ({
            "live": "circle-dot",
            "asof": "clock",
            "stale": "clock-alert",
            "off": "wifi-off",
            "ok": "circle-check"
        })[root.kind] ?? "clock"
    readonly property color ink: root.outlined ? Theme.colors.warn : root.kind === "asof" ? Theme.colors.sub : Theme.colors.ok

    visible: root.text !== ""
    implicitWidth: row.width + Theme.gap(5.6) + Theme.gap(7.5)
    implicitHeight: Theme.font(22.4)
    radius: root.height / 2
    color: root.outlined ? Theme.colors.warnBg : root.kind === "asof" ? Theme.colors.quiet : Theme.colors.okBg
    border.width: root.outlined ? Theme.px(Theme.lineRule) : 0
    border.color: root.ink

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Row {
        id: row

        x: Theme.gap(5.6)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap(3.11)

        Icon {
            name: root.iconName
            size: 13.7
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
        }

        AppText {
            text: root.text
            weight: Theme.semiBold
            color: root.ink
            wrapMode: Text.NoWrap
            silent: true
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
