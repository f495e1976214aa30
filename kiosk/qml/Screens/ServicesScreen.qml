pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// Online services, and the next mentor one meets in this cafe.
ScreenPage {
    id: root

    required property ServicesModel model
    readonly property real gap: Theme.gap(Theme.gapM)
    readonly property real foot: Theme.font(32.4) + Theme.gap(Theme.gapS) + (here.visible ? here.height + root.gap : 0)
    readonly property real spare: Math.floor(root.height - root.foot)

    title: root.model.title
    side: root.model.side
    onSpareChanged: root.model.setRoom(root.spare, root.width)
    Component.onCompleted: root.model.setRoom(root.spare, root.width)

    PageTurn {
        id: turned

        page: root.model.page
    }

    Column {
        id: list

        opacity: turned.fade
        transform: Translate {
            x: turned.shift
        }
        width: root.width
        spacing: root.gap

        Repeater {
            model: root.model.cards

            ServiceCard {
                required property string key

                objectName: "service.card"
                width: list.width
                onActivated: root.model.openCard(key)
            }
        }
    }

    EmptyPanel {
        width: root.width
        visible: root.model.emptyText !== ""
        picture: "mentor"
        text: root.model.emptyText
    }

    Column {
        id: here

        y: root.height - root.foot + root.gap
        width: root.width
        spacing: Theme.gap(3.1)
        visible: root.model.hereKey !== ""

        AppText {
            text: qsTr("여기서 만나는 멘토")
            em: Theme.emStrongL
            weight: Theme.bold
            leading: 1.2
            heading: true
        }

        TouchCard {
            objectName: "service.here"
            width: here.width
            padY: Theme.gap(5)
            accessibleName: Words.join([root.model.hereWhen, root.model.hereName, root.model.hereLine])
            onActivated: root.model.openHere()

            Item {
                width: parent.width
                height: words.height

                SpotPicture {
                    id: art

                    anchors.verticalCenter: parent.verticalCenter
                    name: "mentor"
                    size: 40
                }

                Column {
                    id: words

                    anchors.left: art.right
                    anchors.leftMargin: Theme.gap(8.7)
                    anchors.right: parent.right

                    AppText {
                        width: words.width
                        text: root.model.hereWhen
                        weight: Theme.bold
                        leading: 1.35
                        color: Theme.colors.brand
                        silent: true
                    }

                    AppText {
                        width: words.width
                        text: Words.breakable(root.model.hereName)
                        em: Theme.emHeadS
                        weight: Theme.bold
                        leading: 1.3
                        silent: true
                    }

                    AppText {
                        width: words.width
                        rich: root.model.hereLine
                        leading: 1.35
                        silent: true
                    }
                }
            }
        }
    }

    Pager {
        anchors.bottom: parent.bottom
        width: root.width
        visible: root.model.pages > 1
        page: root.model.page
        pages: root.model.pages
        onPrevious: root.model.turn(-1)
        onNext: root.model.turn(1)
    }

    Note {
        anchors.bottom: parent.bottom
        width: root.width
        visible: root.model.pages === 1 && root.model.emptyText === ""
        text: qsTr("누르면 설명과 QR(큐알)이 나옵니다")
    }
}
