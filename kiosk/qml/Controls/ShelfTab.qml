pragma ComponentBehavior: Bound
import QtQuick
import Theme

// One shelf: its name above, its count below, or `beside` it where several rows of shelves need the height.
TouchSurface {
    id: root

    required property string name
    required property int count
    property string emptyText
    // Stands in place of the count, for example the day of a month.
    property string figureText
    property string spoken
    property bool beside: false

    kind: "tab"
    accessibleRole: Accessible.PageTab
    accessibleName: root.spoken !== "" ? root.spoken : root.count === 0 ? `${root.name} ${root.emptyText}` : qsTr("%1 %n건", "", root.count).arg(root.name)
    unavailable: root.count === 0
    radius: Theme.gap(8.1)
    implicitWidth: root.beside ? Math.ceil(label.implicitWidth + figure.implicitWidth) + words.columnSpacing + 2 * (Theme.gap(3.1) + root.edge) : Math.ceil(Math.max(label.implicitWidth, figure.implicitWidth)) + 2 * (Theme.gap(3.1) + root.edge)
    implicitHeight: Math.max(Theme.font(root.beside ? 26 : 44.2), words.height + 2 * Theme.gap(root.beside ? 1.5 : 2.5))

    Grid {
        id: words

        anchors.centerIn: parent
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.gap(3.74)
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        AppText {
            id: label

            width: Math.min(Math.ceil(label.implicitWidth), root.width - 2 * root.edge - (root.beside ? figure.width + words.columnSpacing : 0))
            text: root.name
            weight: root.selected ? Theme.bold : Theme.semiBold
            leading: 1.18
            color: root.ink
            horizontalAlignment: Text.AlignHCenter
            silent: true
        }

        AppText {
            id: figure

            text: root.unavailable ? root.emptyText : root.figureText !== "" ? root.figureText : root.count
            em: root.unavailable ? Theme.emBody : Theme.emStrongL
            weight: root.unavailable ? Theme.regular : Theme.bold
            leading: 1.18
            color: root.unavailable || root.selected ? root.ink : Theme.colors.brand
            silent: true
        }
    }
}
