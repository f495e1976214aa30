pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A short list of what to avoid or what to keep.
Panel {
    id: root

    required property string text
    required property var items
    // avoid or keep
    required property string kind
    readonly property string tone: root.kind === "avoid" ? "danger" : "ok"

    padX: Theme.gap(Theme.padTight)
    padY: Theme.gap(Theme.flat ? 4.4 : 6.85)

    Column {
        id: column

        width: parent.width
        spacing: Theme.gap(1.25)

        Item {
            width: column.width
            height: Math.max(sign.height, heading.height)

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                name: root.kind === "avoid" ? "circle-x" : "circle-check"
                size: 17.4
                color: Tone.ink(root.tone)
            }

            AppText {
                id: heading

                anchors.left: sign.right
                anchors.leftMargin: Theme.gap(3.74)
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                em: Theme.emStrongL
                weight: Theme.bold
                leading: 1.25
                color: Tone.ink(root.tone)
                heading: true
            }
        }

        Repeater {
            model: root.items

            AppText {
                required property string modelData

                width: column.width
                text: Words.breakable(modelData)
                leading: 1.4
            }
        }
    }
}
