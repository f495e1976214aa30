pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A button: icon and word side by side, or the icon above the word when `stacked`. Kinds: main (one per screen), second, plain.
TouchSurface {
    id: root

    required property string text
    property string icon
    property string after
    property bool tall: false
    property bool small: false
    property bool stacked: false
    property int weight: Theme.bold
    property real em: root.tall || root.stacked ? Theme.emHead : Theme.emBody
    property real iconSize: root.stacked ? 26.2 : root.tall ? 21.2 : 16.2
    property real high: root.tall ? 43.6 : root.small ? 28.6 : 34.9
    property real side: root.small ? 8.1 : 11.2
    // A long word on a narrow button takes the place of its icon.
    readonly property bool narrow: !root.stacked && root.width < Theme.font(190) && root.width < wish.advanceWidth + 2 * Theme.gap(root.side) + icons.taken
    readonly property real room: root.width - 2 * Theme.gap(root.narrow ? 5 : root.side) - (root.stacked || root.narrow ? 0 : icons.taken)

    accessibleName: root.text
    kind: "second"
    radius: Theme.gap(root.small ? 7.5 : Theme.radiusButton)
    implicitWidth: Math.ceil(label.implicitWidth) + 2 * Theme.gap(root.side) + (root.stacked ? 0 : icons.taken)
    implicitHeight: Math.max(Theme.font(root.high), body.height + 2 * Theme.gap(2.5))

    TextMetrics {
        id: wish

        text: root.text
        font: label.font
    }

    QtObject {
        id: icons

        readonly property real taken: icons.of(root.icon) + icons.of(root.after)

        function of(name: string): real {
            return name === "" ? 0 : Theme.font(root.iconSize) + Theme.gap(Theme.gapS);
        }
    }

    Grid {
        id: body

        anchors.centerIn: parent
        columns: root.stacked ? 1 : root.narrow ? 1 : 1 + (root.icon === "" ? 0 : 1) + (root.after === "" ? 0 : 1)
        columnSpacing: Theme.gap(Theme.gapS)
        rowSpacing: Theme.gap(2.5)
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Icon {
            name: root.narrow ? "" : root.icon
            size: root.iconSize
            color: root.ink
        }

        AppText {
            id: label

            width: Math.min(Math.ceil(label.implicitWidth), Math.max(0, root.room))
            text: root.text
            em: root.em
            weight: root.weight
            leading: 1.25
            color: root.ink
            horizontalAlignment: Text.AlignHCenter
            silent: true
        }

        Icon {
            name: root.narrow ? "" : root.after
            size: root.iconSize
            color: root.ink
        }
    }
}
