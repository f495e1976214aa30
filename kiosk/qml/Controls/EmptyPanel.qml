pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Why a list is empty, the nearest useful number, and one button to it.
Column {
    id: root

    required property string text
    property string picture: "jobs"
    property string line
    property string buttonText
    readonly property bool narrow: root.width < Theme.font(200)

    signal activated

    spacing: Theme.gap(Theme.gapM)

    Panel {
        width: root.width

        Item {
            width: parent.width
            height: root.narrow ? words.height : Math.max(art.height, words.height)

            SpotPicture {
                id: art

                anchors.verticalCenter: parent.verticalCenter
                visible: !root.narrow
                name: root.picture
                size: 41.1
            }

            Column {
                id: words

                anchors.left: root.narrow ? parent.left : art.right
                anchors.leftMargin: root.narrow ? 0 : Theme.gap(11.2)
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap(1.25)

                AppText {
                    width: words.width
                    text: root.text
                    em: Theme.emStrongL
                    weight: Theme.bold
                    leading: 1.3
                    heading: true
                }

                AppText {
                    width: words.width
                    text: root.line
                    visible: root.line !== ""
                    color: Theme.colors.sub
                }
            }
        }
    }

    Button {
        objectName: "empty.button"
        width: root.width
        visible: root.buttonText !== ""
        text: root.buttonText
        after: "arrow-right"
        onActivated: root.activated()
    }
}
