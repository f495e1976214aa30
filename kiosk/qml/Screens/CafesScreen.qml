pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// Other cafes: where, how far, how long, and what is free there. Where the map or its names have no room the districts with a cafe
// are keys.
ScreenPage {
    id: root

    required property CafesModel model
    readonly property bool mapped: map.needed <= column.lanes.widthOf(0) && map.implicitHeight <= column.most

    title: root.model.title
    side: root.model.side

    PagedColumn {
        id: column

        anchors.fill: parent
        share: 0.52
        listPages: root.model.pages
        listPage: root.model.page
        listLeast: cards.least
        onListSpace: (room, width) => root.model.setRoom(room, width)
        onListTurned: pages => root.model.turn(pages)
        list: [
            CardColumn {
                id: cards

                width: parent.width

                Repeater {
                    model: root.model.cards

                    CafeCard {
                        required property string key

                        objectName: "cafe.card"
                        width: cards.width
                        onActivated: root.model.openCard(key)
                    }
                }
            },
            EmptyPanel {
                width: parent.width
                visible: root.model.emptyText !== ""
                picture: "cafes"
                text: root.model.emptyText
            }
        ]

        Block {
            wanted: root.mapped

            DistrictMap {
                id: map

                districts: root.model.districts
                onDistrictActivated: name => {
                    column.showList();
                    root.model.openDistrict(name);
                }
            }
        }

        Repeater {
            model: root.mapped ? [] : root.model.districts

            Block {
                id: district

                required property var modelData

                packed: true

                DistrictBlock {
                    objectName: `district.${district.modelData.name}`
                    has: true
                    name: district.modelData.text
                    here: district.modelData.here
                    chosen: district.modelData.selected
                    spoken: district.modelData.spoken
                    onActivated: {
                        column.showList();
                        root.model.openDistrict(district.modelData.name);
                    }
                }
            }
        }

        Block {
            above: Theme.gap(3.74)

            Item {
                id: below

                readonly property bool hinted: root.mapped && hint.implicitWidth + age.implicitWidth + Theme.gap(Theme.gapS) <= below.width

                implicitHeight: below.hinted ? hint.height : age.height

                AppText {
                    id: hint

                    width: Math.min(implicitWidth, parent.width)
                    text: root.model.hint
                    visible: below.hinted
                    leading: 1.3
                    color: Theme.colors.sub
                }

                AppText {
                    id: age

                    anchors.right: parent.right
                    width: Math.min(implicitWidth, parent.width)
                    text: root.model.age
                    leading: 1.3
                    color: Theme.colors.sub
                }
            }
        }
    }
}
