pragma ComponentBehavior: Bound
import QtQuick
import Theme

// One key of the bottom bar: icon above word, or `beside` it, or the word alone; white when it is the present place; a disc
// counts saved items.
TouchSurface {
    id: root

    required property string text
    required property string icon
    property int count: 0
    property bool beside: false
    property bool wordOnly: false
    readonly property real least: root.beside ? Theme.px(31.5) : root.wordOnly ? Theme.font(22) : Theme.px(41.7)

    kind: "bar"
    radius: Theme.gap(Theme.radiusKey)
    readonly property string word: root.text.replace("\n", " ")

    accessibleName: root.count > 0 ? qsTr("%1, %n건", "", root.count).arg(root.word) : root.word
    // Whether the word stands on one line, although it may take two.
    property bool single: root.beside
    readonly property string shown: root.single ? root.word : root.text
    implicitWidth: (body.columns === 2 ? Math.ceil(label.implicitWidth) : Math.max(Math.ceil(label.implicitWidth), signs.width)) + 2 * (root.beside ? Theme.gap(5) : Theme.px(2.2)) + (root.beside || root.wordOnly ? signs.width + body.columnSpacing : 0)
    implicitHeight: body.height + Theme.gap(2)

    Grid {
        id: body

        anchors.centerIn: parent
        columns: root.beside || root.wordOnly ? 2 : 1
        columnSpacing: signs.width > 0 ? Theme.gap(3.7) : 0
        rowSpacing: Theme.gap(0.62)
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter
        layoutDirection: root.wordOnly ? Qt.RightToLeft : Qt.LeftToRight

        Row {
            id: signs

            height: Theme.font(root.wordOnly ? 18.7 : 19.9)
            spacing: Theme.gap(2.5)

            Icon {
                name: root.wordOnly ? "" : root.icon
                size: 18.7
                color: root.ink
                anchors.verticalCenter: parent.verticalCenter
            }

            Rectangle {
                visible: root.count > 0
                width: Math.max(height, figure.implicitWidth + 2 * Theme.gap(3.74))
                height: Theme.font(18.7)
                radius: height / 2
                color: Theme.colors.barCount
                anchors.verticalCenter: parent.verticalCenter

                AppText {
                    id: figure

                    anchors.centerIn: parent
                    text: root.count
                    weight: Theme.bold
                    leading: 1.25
                    color: Theme.colors.onBarCount
                    silent: true
                }
            }
        }

        AppText {
            id: label

            width: Math.min(Math.ceil(label.implicitWidth), root.width - 2 * Theme.px(1) - (body.columns === 2 ? signs.width + body.columnSpacing : 0))
            text: root.shown
            weight: Theme.semiBold
            leading: 1.2
            color: root.ink
            horizontalAlignment: Text.AlignHCenter
            silent: true
        }
    }
}
