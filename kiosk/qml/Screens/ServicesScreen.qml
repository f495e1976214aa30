pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// Online services, and the next mentor one meets in this cafe: below every page of the list where there is room, else first.
ScreenPage {
    id: root

    required property ServicesModel model
    readonly property bool hosted: root.model.hereKey !== ""
    readonly property real air: Theme.gap(13)
    readonly property bool below: root.hosted && !Theme.wide && root.height - column.pagerPart - root.air - here.height >= 3 * Theme.font(94.9)

    title: root.model.title
    side: root.model.side

    PagedColumn {
        id: column

        anchors.fill: parent
        listPages: root.model.pages
        listPage: root.model.page
        listLeast: cards.least
        tail: root.below ? here.height + root.air + column.spacing : 0
        onListSpace: (room, width) => root.model.setRoom(room, width)
        onListTurned: pages => root.model.turn(pages)
        list: [
            CardColumn {
                id: cards

                width: parent.width
                narrowBelow: 262

                Repeater {
                    model: root.model.cards

                    ServiceCard {
                        required property string key

                        objectName: "service.card"
                        width: cards.width
                        onActivated: root.model.openCard(key)
                    }
                }
            },
            EmptyPanel {
                width: parent.width
                visible: root.model.emptyText !== ""
                picture: "mentor"
                text: root.model.emptyText
            }
        ]

        Block {
            id: host

            wanted: root.hosted && !root.below && host.fits

            MentorHere {
                model: root.model
            }
        }

        Block {
            wanted: root.hosted && !root.below && !host.fits

            MentorHere {
                model: root.model
                slim: true
            }
        }

        Block {
            wanted: Theme.wide && root.model.emptyText === ""

            Note {
                text: qsTr("누르면 설명과 QR(큐알)이 나옵니다")
            }
        }
    }

    MentorHere {
        id: here

        y: root.height - column.pagerPart - root.air - height
        width: root.width
        visible: root.below
        roomy: true
        model: root.model
    }

    Note {
        anchors.bottom: parent.bottom
        width: root.width
        visible: !Theme.wide && column.pages === 1 && root.model.emptyText === "" && height <= column.pagerPart
        text: qsTr("누르면 설명과 QR(큐알)이 나옵니다")
    }
}
