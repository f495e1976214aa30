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
    // Little height: no picture, less air, a lower button.
    property bool low: false
    readonly property bool pictured: !root.low && root.width >= Theme.font(200)

    signal activated

    spacing: Theme.gap(root.low ? Theme.gapMin : Theme.gapM)

    Panel {
        width: root.width
        padY: Theme.gap(root.low ? 2.5 : Theme.padCardV)

        Item {
            width: parent.width
            height: Math.max(root.pictured ? art.height : 0, words.height)

            SpotPicture {
                id: art

                anchors.verticalCenter: parent.verticalCenter
                visible: root.pictured
                name: root.picture
                size: 41.1
            }

            Column {
                id: words

                anchors.left: root.pictured ? art.right : parent.left
                anchors.leftMargin: root.pictured ? Theme.gap(11.2) : 0
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
        small: root.low
        text: root.buttonText
        after: "arrow-right"
        onActivated: root.activated()
    }
}
