pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// The rooms of the cafe now, or the honest answer that their state is not known; that one gets closer where it has no room.
ScreenPage {
    id: root

    required property RoomsModel model
    readonly property real gap: Theme.gap(Theme.gapM)
    readonly property bool paged: root.model.pages > 1
    property int squeeze: 0
    readonly property real over: list.y + list.height + Theme.px(Theme.lip) - (root.paged ? pager.y - root.gap : root.height)

    title: root.model.title
    side: root.model.side

    // Each step waits for the layout of the one before.
    Timer {
        interval: 20
        repeat: true
        running: root.model.stale && root.over > 0 && root.squeeze < 3
        onTriggered: root.squeeze += 1
    }

    Column {
        id: top

        width: root.width
        spacing: root.gap

        Note {
            width: top.width
            visible: root.model.closedNote !== ""
            icon: "calendar-x"
            tone: "warn"
            text: qsTr("오늘은 쉽니다. %1").arg(root.model.closedNote)
        }

        StatePanel {
            width: top.width
            visible: root.model.stale
            picture: "door"
            heading: qsTr("지금 현황을\n확인할 수 없습니다")
            lines: root.model.staleLines
            mainText: qsTr("직원에게 물어보기")
            mainIcon: "concierge-bell"
            onMainActivated: root.model.callStaff()
        }

        QrPanel {
            width: top.width
            visible: root.model.stale && root.model.qrPath !== "" && root.squeeze < 3
            compact: true
            plateMm: root.squeeze < 2 ? 72 : 56
            path: root.model.qrPath
            modules: root.model.qrModules
            heading: qsTr("휴대폰으로 직접 확인")
            lines: root.model.bookingOpens
            address: root.model.bookingAddress
        }

        AppText {
            visible: root.model.stale && root.squeeze < 1
            text: qsTr("이곳에 있는 방")
            em: Theme.emStrongL
            weight: Theme.bold
            leading: 1.2
            heading: true
        }
    }

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
        y: top.height > 0 ? top.height + root.gap : 0
        width: root.width
        spacing: root.model.stale ? Theme.gap(5) : root.gap

        Repeater {
            model: root.model.stale ? null : root.model.cards

            RoomCard {
                required property string key
                required property string word
                required property string capacity
                required property string span
                required property string equipment
                required property string door

                objectName: "room.card"
                width: list.width
                state: door
                stateWord: word
                capacityText: capacity
                spanText: span
                equipmentText: equipment
                onActivated: root.model.openRoom(key)
            }
        }

        Repeater {
            model: root.model.stale ? root.model.cards : null

            RoomRow {
                required property string key
                required property string word
                required property string capacity

                objectName: "room.row"
                width: list.width
                capacityText: capacity
                stateWord: word
                onActivated: root.model.openRoom(key)
            }
        }
    }

    QrPanel {
        id: booking

        readonly property real above: near.visible ? near.y + near.height + root.gap : list.y + list.height + root.gap

        readonly property real needed: Math.max(Theme.font(72), root.model.qrModules * Math.max(5, Math.ceil(1.5 * Theme.pxPerMm))) + Theme.gap(16)

        y: booking.above
        width: root.width
        visible: !root.model.stale && root.model.qrPath !== "" && booking.above + booking.needed <= (root.paged ? pager.y - root.gap : root.height)
        compact: true
        plateMm: 72
        path: root.model.qrPath
        modules: root.model.qrModules
        heading: qsTr("휴대폰으로 예약하세요")
        lines: root.model.bookingOpens
        address: root.model.bookingAddress
    }

    NearCafes {
        id: near

        y: list.y + list.height + Theme.gap(10)
        width: root.width
        space: (root.paged ? pager.y - root.gap : root.height) - y
        places: root.model.places
        age: root.model.placesAge
        onOpened: id => root.model.openCafe(id)
    }

    Pager {
        id: pager

        anchors.bottom: parent.bottom
        width: root.width
        visible: root.paged
        page: root.model.page
        pages: root.model.pages
        onPrevious: root.model.turn(-1)
        onNext: root.model.turn(1)
    }
}
