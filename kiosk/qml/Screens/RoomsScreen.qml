pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// The rooms of the cafe now and what is free near by, or the honest answer that their state is not known.
ScreenPage {
    id: root

    required property RoomsModel model
    readonly property bool closed: root.model.closedNote !== ""
    readonly property bool full: root.model.nextText !== ""
    // The largest letters leave no room for a note above the rooms: which is free next stands below them.
    readonly property bool noted: root.closed || (root.full && !root.huge)
    readonly property bool huge: Theme.textScale >= 2

    title: root.model.title
    side: root.model.side

    PagedColumn {
        id: column

        // What is left below the rooms when all stand on one page.
        readonly property real under: column.height - rooms.height - Theme.gap(Theme.gapL)
        readonly property bool roomy: column.laned || (root.model.pages === 1 && column.under >= near.least)
        readonly property real aside: column.laned ? column.height - (code.fits ? code.natural : 0) - column.spacing : column.roomy ? column.under : column.most

        anchors.fill: parent
        listFirst: !root.model.stale
        listLane: root.model.stale ? 1 : 0
        listPages: root.model.pages
        listPage: root.model.page
        listLeast: root.model.stale ? root.model.highest : rooms.head + root.model.whole
        listFilled: rooms.height
        onListSpace: (room, width, whole) => root.model.setRoom(root.model.stale ? room : column.most - rooms.head, root.model.stale ? whole : 0, width)
        onListTurned: pages => root.model.turn(pages)
        list: Column {
            id: rooms

            readonly property real head: root.noted ? note.implicitHeight + rooms.spacing : 0

            width: parent.width
            spacing: Theme.gap(root.model.form === "line" ? Theme.gapS : Theme.gapM)

            Note {
                id: note

                width: rooms.width
                visible: root.noted
                icon: root.closed ? "calendar-x" : "clock"
                tone: root.closed ? "warn" : "brand"
                text: root.closed ? qsTr("오늘은 쉽니다. %1").arg(root.model.closedNote) : root.model.nextText
            }

            Repeater {
                model: root.model.form === "line" ? null : root.model.cards

                RoomCard {
                    required property string key
                    required property string word
                    required property string capacity
                    required property string span
                    required property string equipment
                    required property string door

                    objectName: root.model.stale ? "room.row" : "room.card"
                    width: rooms.width
                    form: root.model.form
                    state: door
                    stateWord: word
                    capacityText: capacity
                    spanText: root.model.stale ? "" : span
                    equipmentText: equipment
                    onActivated: root.model.openRoom(key)
                }
            }

            Repeater {
                model: root.model.form === "line" ? root.model.cards : null

                RoomRow {
                    required property string key
                    required property string word
                    required property string capacity

                    objectName: "room.row"
                    width: rooms.width
                    capacityText: capacity
                    stateWord: word
                    onActivated: root.model.openRoom(key)
                }
            }
        }

        Block {
            id: unknown

            wanted: root.model.stale && unknown.fits

            StatePanel {
                picture: "door"
                heading: qsTr("지금 현황을\n확인할 수 없습니다")
                lines: root.model.staleLines
                mainText: qsTr("직원에게 물어보기")
                mainIcon: "concierge-bell"
                onMainActivated: root.model.callStaff()
            }
        }

        Passage {
            column: column
            wanted: root.model.stale && !unknown.fits
            ground: Theme.colors.warnBg
            paragraphs: [
                {
                    "text": qsTr("지금 현황을\n확인할 수 없습니다").replace("\n", " "),
                    "em": Theme.emStrongL,
                    "bold": true
                }
            ].concat(root.model.staleLines.map(line => ({
                        "text": line
                    })))
        }

        Block {
            wanted: root.model.stale && !unknown.fits

            Button {
                objectName: "rooms.staff"
                kind: "main"
                text: qsTr("직원에게 물어보기")
                icon: "concierge-bell"
                onActivated: root.model.callStaff()
            }
        }

        Passage {
            column: column
            lane: 1
            wanted: check.split
            paragraphs: check.paragraphs
        }

        QrBlocks {
            id: check

            column: column
            lane: 1
            wanted: root.model.stale
            plateMm: 72
            path: root.model.qrPath
            modules: root.model.qrModules
            heading: qsTr("휴대폰으로 직접 확인")
            lines: root.model.bookingOpens
            address: root.model.bookingAddress
        }

        Block {
            wanted: root.model.stale
            lane: 1

            AppText {
                text: qsTr("이곳에 있는 방")
                em: Theme.emStrongL
                weight: Theme.bold
                leading: 1.2
                heading: true
            }
        }

        Passage {
            column: column
            lane: 1
            wanted: root.full && root.huge
            ground: Theme.colors.tint
            paragraphs: [
                {
                    "text": root.model.nextText,
                    "sign": "clock"
                }
            ]
        }

        Block {
            wanted: near.places.length > 0
            lane: 1
            above: Theme.gap(Theme.gapL)

            NearCafes {
                id: near

                space: column.aside
                places: root.model.stale ? [] : root.model.places
                age: root.model.placesAge
                onOpened: id => root.model.openCafe(id)
            }
        }

        // Every room has this code too: here it stands only where there is room.
        Block {
            id: code

            lane: 1
            wanted: !root.model.stale && root.model.qrPath !== "" && (column.laned ? code.fits : column.roomy && near.implicitHeight + column.spacing + code.natural <= column.under)

            QrPanel {
                compact: true
                plateMm: 72
                path: root.model.qrPath
                modules: root.model.qrModules
                heading: qsTr("휴대폰으로 예약하세요")
                lines: root.model.bookingOpens
                address: root.model.bookingAddress
            }
        }
    }
}
