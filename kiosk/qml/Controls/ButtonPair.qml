pragma ComponentBehavior: Bound
import QtQuick
import Theme

// One main button, or a main and a second one side by side; one below the other when their words need the width.
Grid {
    id: root

    required property string mainText
    property string mainIcon
    property string secondText
    property string secondIcon
    property bool tall: false
    property bool busy: false
    property bool stacked: false
    // Tab stays between the two.
    property bool fenced: false
    readonly property bool two: root.secondText !== ""
    readonly property real half: Math.floor((root.width - root.columnSpacing) / 2)
    readonly property bool beside: root.two && !root.stacked && Math.max(main.implicitWidth, second.implicitWidth) <= root.half
    readonly property alias mainButton: main

    signal mainActivated
    signal secondActivated

    columns: root.beside ? 2 : 1
    columnSpacing: Theme.gap(Theme.gapM)
    rowSpacing: Theme.gap(7.5)

    Button {
        id: main

        objectName: "pair.main"
        kind: "main"
        width: root.beside ? root.half : root.width
        tall: root.tall
        busy: root.busy
        text: root.mainText
        icon: root.mainIcon
        onActivated: root.mainActivated()

        KeyNavigation.tab: root.fenced ? second : null
        KeyNavigation.backtab: root.fenced ? second : null
    }

    Button {
        id: second

        objectName: "pair.second"
        visible: root.two
        width: root.beside ? root.half : root.width
        text: root.secondText
        icon: root.secondIcon
        onActivated: root.secondActivated()

        KeyNavigation.tab: root.fenced ? main : null
        KeyNavigation.backtab: root.fenced ? main : null
    }
}
