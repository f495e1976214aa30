pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// The call to touch the resting screen, in every language of the device.
TouchSurface {
    id: root

    required property string text
    // Maps with touch, family and selected.
    required property var tongues

    kind: "main"
    accessibleName: root.text
    radius: Theme.gap(Theme.radiusButton)
    implicitHeight: column.height + 2 * Theme.gap(7.5)

    Column {
        id: column

        anchors.centerIn: parent
        width: root.width - 2 * Theme.gap(Theme.padTight)
        spacing: Theme.gap(3.1)

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap(Theme.gapS)

            Icon {
                id: hand

                name: "pointer"
                size: 24
                color: root.ink
                anchors.verticalCenter: parent.verticalCenter
            }

            AppText {
                id: words

                width: Math.min(Math.ceil(words.implicitWidth), column.width - hand.width - Theme.gap(Theme.gapS))
                text: root.text
                em: Theme.emTitle
                weight: Theme.bold
                leading: 1.2
                color: root.ink
                silent: true
            }
        }

        Repeater {
            // Two to a line, so that none is torn apart.
            model: Math.ceil((root.tongues.length - 1) / 2)

            Row {
                id: line

                required property int index
                readonly property real words: line.children.reduce((sum, word) => sum + word.implicitWidth, 0)

                anchors.horizontalCenter: parent.horizontalCenter
                // Closer where they fill the line.
                spacing: Math.max(Theme.gap(Theme.gapS), Math.min(Theme.gap(Theme.gapL), root.width - 2 * Theme.gap(Theme.gapS) - line.words))

                Repeater {
                    model: root.tongues.filter(tongue => !tongue.selected).slice(2 * line.index, 2 * line.index + 2)

                    AppText {
                        id: call

                        required property var modelData

                        text: call.modelData.touch
                        font.family: call.modelData.family
                        leading: 1.25
                        color: root.ink
                        wrapMode: Text.NoWrap
                        silent: true
                    }
                }
            }
        }
    }
}
