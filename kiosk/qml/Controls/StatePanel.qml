pragma ComponentBehavior: Bound
import QtQuick
import Theme

// What cannot be shown now, since when, and what to do. `picture` is door (rooms not known), wait or alert. A `code` is for
// the technician. Without words a button is left out.
Panel {
    id: root

    required property string heading
    property list<string> lines: []
    property string code
    property string picture: "alert"
    property string mainText
    property string mainIcon
    property string secondText
    property string secondIcon
    property bool busy: false
    readonly property bool large: root.picture === "door"
    // With little width the words stand alone.
    readonly property bool narrow: root.width < Theme.font(230)
    readonly property bool calm: root.picture === "wait"

    signal mainActivated
    signal secondActivated

    padX: Theme.gap(root.large ? 12.5 : 11.2) + root.border.width
    padY: Theme.gap(Theme.flat ? 5 : 9.5) + root.border.width
    color: root.calm ? Theme.colors.surface : Theme.colors.warnBg
    border.width: root.calm ? 0 : Theme.px(1.25)
    border.color: Theme.colors.warn

    Pile {
        id: column

        width: parent.width
        spacing: Theme.gap(Theme.flat ? Theme.gapS : 8.1)

        Item {
            width: column.width
            height: Math.max(words.height, root.narrow ? 0 : root.large ? door.height : sign.height)

            DoorGlyph {
                id: door

                anchors.verticalCenter: parent.verticalCenter
                visible: root.large && !root.narrow
                state: "unknown"
                size: Theme.flat ? 56 : 65.4
            }

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                visible: !root.large && !root.narrow
                name: root.calm ? "hourglass" : "triangle-alert"
                size: 29.9
                color: root.calm ? Theme.colors.brand : Theme.colors.warn
            }

            Pile {
                id: words

                anchors.left: root.narrow ? parent.left : root.large ? door.right : sign.right
                anchors.leftMargin: root.narrow ? 0 : Theme.gap(root.large ? 11.2 : 8.7)
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: root.large ? Theme.gap(3.1) : 0

                AppText {
                    width: words.width
                    text: root.heading
                    em: root.large ? Theme.emPanel : Theme.emStrongL
                    weight: Theme.bold
                    leading: root.large ? 1.22 : 1.3
                    heading: true
                }

                Repeater {
                    model: root.lines

                    AppText {
                        required property string modelData

                        width: words.width
                        text: modelData
                        color: root.calm ? Theme.colors.sub : Theme.colors.ink
                    }
                }

                AppText {
                    width: words.width
                    text: root.code
                    color: Theme.colors.sub
                }
            }
        }

        ButtonPair {
            width: column.width
            height: root.mainText === "" ? 0 : implicitHeight
            visible: root.mainText !== ""
            mainText: root.mainText
            mainIcon: root.mainIcon
            secondText: root.secondText
            secondIcon: root.secondIcon
            tall: root.large
            busy: root.busy
            onMainActivated: root.mainActivated()
            onSecondActivated: root.secondActivated()
        }
    }
}
