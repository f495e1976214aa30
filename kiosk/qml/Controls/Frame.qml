pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Strip, title row, content and bottom bar with their fixed measures. Children of a frame lie in its content area.
Rectangle {
    id: root

    property string cafeName
    property alias clockText: strip.clockText
    property alias demoText: strip.demoText
    property alias freshKind: strip.freshKind
    property alias freshText: strip.freshText
    property alias title: titleRow.title
    property alias side: titleRow.side
    property alias current: bar.current
    property alias savedCount: bar.savedCount
    property alias keys: bar.keys
    property bool titled: true
    property bool barred: true
    readonly property alias contentArea: area
    readonly property alias barHeight: bar.height
    default property alias content: area.data

    signal keyActivated(string id)

    color: Theme.colors.page

    Skyline {
        width: root.width
        height: Theme.lowTop
        visible: Theme.lowTop > 0
    }

    TopStrip {
        id: strip

        y: Theme.lowTop
        width: root.width
        cafeName: Theme.cramped && root.titled ? titleRow.title : root.cafeName
        heading: Theme.cramped && root.titled
        clockText: ""
    }

    TitleRow {
        id: titleRow

        anchors.top: strip.bottom
        width: root.width
        // Nothing is pressed above the reach of somebody who stands at the panel.
        height: visible ? Math.max(implicitHeight, Theme.flat ? 0 : Theme.px(35) + Theme.px(43) - strip.height) : 0
        visible: root.titled && !Theme.cramped
        title: ""
    }

    Item {
        id: area

        anchors.top: titleRow.bottom
        anchors.bottom: bar.top
        anchors.bottomMargin: Theme.px(Theme.flat ? 5 : 7.5)
        x: Theme.gap(Theme.pageMargin)
        width: root.width - 2 * Theme.gap(Theme.pageMargin)
    }

    BottomBar {
        id: bar

        anchors.bottom: parent.bottom
        width: root.width
        height: root.barred ? implicitHeight : 0
        visible: root.barred
        onKeyActivated: id => root.keyActivated(id)
    }
}
