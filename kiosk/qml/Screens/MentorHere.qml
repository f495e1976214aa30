pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// The next mentor one meets in this cafe.
Column {
    id: root

    required property ServicesModel model
    // On a page with little height the heading stands in the card, in place of day and place.
    property bool slim: false
    // Under a list there is room for more air, and for the sign that it leads on.
    property bool roomy: false
    readonly property bool pictured: !Theme.flat && root.width >= Theme.font(230)
    readonly property string headline: qsTr("여기서 만나는 멘토")

    spacing: Theme.gap(root.roomy ? 5 : 3.1)

    AppText {
        width: root.width
        visible: !root.slim
        text: root.headline
        em: Theme.emStrongL
        weight: Theme.bold
        leading: 1.2
        heading: true
    }

    TouchCard {
        objectName: "service.here"
        width: root.width
        padY: Theme.gap(root.slim ? 1.5 : root.roomy ? 8.7 : 5)
        accessibleName: Words.join([root.slim ? root.headline : "", root.model.hereWhen, root.model.hereName, root.model.hereLine])
        onActivated: root.model.openHere()

        Item {
            width: parent.width
            height: words.height

            SpotPicture {
                id: art

                anchors.verticalCenter: parent.verticalCenter
                visible: root.pictured
                name: "mentor"
                size: 40
            }

            GoDisc {
                id: go

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: root.roomy
            }

            Column {
                id: words

                anchors.left: root.pictured ? art.right : parent.left
                anchors.leftMargin: root.pictured ? Theme.gap(8.7) : 0
                anchors.right: root.roomy ? go.left : parent.right

                AppText {
                    width: words.width
                    text: root.slim ? root.headline : root.model.hereWhen
                    weight: Theme.bold
                    leading: 1.35
                    color: Theme.colors.brand
                    silent: true
                }

                AppText {
                    width: words.width
                    text: Words.breakable(root.model.hereName)
                    em: root.slim ? 15.6 : Theme.emHeadS
                    weight: Theme.bold
                    leading: 1.3
                    silent: true
                }

                AppText {
                    width: words.width
                    rich: root.model.hereLine
                    visible: !root.slim
                    leading: 1.35
                    silent: true
                }
            }
        }
    }
}
