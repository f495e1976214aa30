pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// This place, now: rooms, today, postings, and what else there is.
ScreenPage {
    id: root

    required property HomeModel model
    readonly property real gap: Theme.gap(Theme.gapM)
    readonly property real half: Math.floor((root.width - root.gap) / 2)
    readonly property real spare: Math.floor(root.height - column.height - root.gap)

    title: root.model.title
    side: root.model.side
    onSpareChanged: root.model.setRoom(root.spare)
    Component.onCompleted: root.model.setRoom(root.spare)

    WaitingPanel {
        anchors.fill: parent
        visible: root.model.waiting
        heading: qsTr("첫 소식을 기다립니다")
        lines: qsTr("연결되면 스스로 시작합니다.\n급하시면 데스크에 물어보세요.")
    }

    Column {
        id: column

        width: root.width
        spacing: root.gap
        visible: !root.model.waiting

        Hero {
            objectName: "home.rooms"
            width: column.width
            visible: root.model.hasRooms
            label: qsTr("무료 스터디룸")
            number: root.model.roomsNumber
            unit: root.model.roomsUnit
            sub: root.model.roomsSub
            stale: root.model.roomsStale
            doors: root.model.doors
            onActivated: root.model.openRooms()
        }

        NoticeLine {
            id: notice

            objectName: "home.notice"
            width: column.width
            visible: root.model.notice !== ""
            text: root.model.notice
            onActivated: root.model.openNotice()
        }

        Row {
            spacing: root.gap

            NowTile {
                objectName: "home.programme"
                width: root.half
                height: closing.height
                visible: root.model.todayKind === "programme"
                title: root.model.today.title
                before: root.model.today.before
                number: root.model.today.number
                after: root.model.today.after
                line: root.model.today.line
                live: root.model.today.live
                onActivated: root.model.openProgrammes()
            }

            NowTile {
                id: closing

                objectName: "home.closing"
                width: root.model.todayKind === "" ? column.width : root.half
                tone: root.model.todayKind === "" ? "brand" : "danger"
                title: root.model.closingToday.title
                before: root.model.closingToday.before
                number: root.model.closingToday.number
                after: root.model.closingToday.after
                line: root.model.closingToday.line
                live: root.model.closingToday.live
                onActivated: root.model.openShelf("today")
            }

            NowTile {
                objectName: "home.tomorrow"
                width: root.half
                height: closing.height
                visible: root.model.todayKind === "tomorrow"
                title: root.model.today.title
                number: root.model.today.number
                after: root.model.today.after
                line: root.model.today.line
                live: root.model.today.live
                onActivated: root.model.openShelf("tomorrow")
            }
        }

        Tile {
            objectName: "home.postings"
            width: column.width
            wide: true
            title: qsTr("채용공고")
            live: root.model.postingsLive
            picture: "jobs"
            onActivated: root.model.openShelf("")
        }

        Grid {
            columns: 2
            spacing: root.gap
            visible: root.model.tiles.length > 0

            Repeater {
                model: root.model.tiles

                Tile {
                    required property var modelData

                    objectName: `home.${modelData.place}`
                    slim: notice.visible
                    width: root.half
                    title: modelData.title
                    live: modelData.live
                    picture: modelData.picture
                    onActivated: root.model.openTile(modelData.place)
                }
            }
        }
    }

    JobCards {
        y: column.height + root.gap
        width: root.width
        visible: !root.model.waiting
        room: root.spare
        cards: root.model.cards
        onOpened: id => root.model.openPosting(id)
    }
}
