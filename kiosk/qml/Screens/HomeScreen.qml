pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// This place, now: rooms, today, postings, and what else there is.
ScreenPage {
    id: root

    required property HomeModel model

    title: root.model.title
    side: root.model.side
    onEntered: column.crowded = false
    // In other words more or less has room.
    onTitleChanged: column.crowded = false

    WaitingPanel {
        anchors.fill: parent
        visible: root.model.waiting
        heading: qsTr("첫 소식을 기다립니다")
        lines: qsTr("연결되면 스스로 시작합니다.\n급하시면 데스크에 물어보세요.")
    }

    // Not at once: what the model shows in that room moves the column's own parts.
    BeforeFrame {
        id: telling

        onDue: root.model.setRoom(column.spare, column.width)
    }

    PagedColumn {
        id: column

        // Not everything has room: pictures and second lines go first.
        property bool crowded: false
        readonly property bool tight: Theme.pairs && !Theme.wide && (column.crowded || column.height < Theme.font(450))
        // Hardly any height for the size of the text.
        readonly property bool low: column.most < Theme.font(112)
        readonly property real spare: column.leaves === 1 && !Theme.wide ? Math.floor(column.height - column.filled - column.spacing) : 0

        anchors.fill: parent
        visible: !root.model.waiting
        growth: 0.3
        onLeavesChanged: {
            if (column.leaves > 1)
                column.crowded = true;
        }
        spacing: Theme.gap(column.tight ? Theme.gapS : Theme.gapM)
        onSpareChanged: telling.ask()
        Component.onCompleted: root.model.setRoom(column.spare, column.width)

        Block {
            wanted: root.model.hasRooms

            Hero {
                objectName: "home.rooms"
                label: qsTr("무료 스터디룸")
                number: root.model.roomsNumber
                unit: root.model.roomsUnit
                sub: root.model.roomsSub
                stale: root.model.roomsStale
                flat: column.tight || column.height < Theme.font(120)
                room: column.most
                snug: Theme.wide
                doors: root.model.doors
                onActivated: root.model.openRooms()
            }
        }

        Block {
            id: notice

            wanted: root.model.notice !== ""

            NoticeLine {
                objectName: "home.notice"
                text: root.model.notice
                onActivated: root.model.openNotice()
            }
        }

        Block {
            wanted: root.model.todayKind === "programme"
            half: true

            NowTile {
                objectName: "home.programme"
                title: root.model.today.title
                before: root.model.today.before
                number: root.model.today.number
                after: root.model.today.after
                line: root.model.today.line
                live: root.model.today.live
                flat: column.tight || column.low
                snug: Theme.wide
                onActivated: root.model.openProgrammes()
            }
        }

        Block {
            half: root.model.todayKind !== ""

            NowTile {
                objectName: "home.closing"
                tone: root.model.todayKind === "" ? "brand" : "danger"
                title: root.model.closingToday.title
                before: root.model.closingToday.before
                number: root.model.closingToday.number
                after: root.model.closingToday.after
                line: root.model.closingToday.line
                live: root.model.closingToday.live
                flat: column.tight || column.low
                snug: Theme.wide
                onActivated: root.model.openShelf("today")
            }
        }

        Block {
            wanted: root.model.todayKind === "tomorrow"
            half: true

            NowTile {
                objectName: "home.tomorrow"
                title: root.model.today.title
                number: root.model.today.number
                after: root.model.today.after
                line: root.model.today.line
                live: root.model.today.live
                flat: column.tight || column.low
                snug: Theme.wide
                onActivated: root.model.openShelf("tomorrow")
            }
        }

        Block {
            lane: 1
            span: column.tight ? 4 : 6

            Tile {
                objectName: "home.postings"
                wide: true
                slim: column.tight || column.low
                snug: Theme.wide
                title: qsTr("채용공고")
                live: root.model.postingsLive
                picture: "jobs"
                onActivated: root.model.openShelf("")
            }
        }

        Repeater {
            model: root.model.tiles

            Block {
                id: subject

                required property var modelData

                span: column.tight ? 2 : 3
                lane: 1

                Tile {
                    objectName: `home.${subject.modelData.place}`
                    slim: column.tight || column.low || (notice.wanted && Theme.pairs && !Theme.wide)
                    snug: Theme.wide
                    title: subject.modelData.title
                    live: subject.modelData.live
                    picture: subject.modelData.picture
                    onActivated: root.model.openTile(subject.modelData.place)
                }
            }
        }
    }

    JobCards {
        y: column.filled + column.spacing
        width: root.width
        visible: !root.model.waiting && column.spare > 0
        room: column.spare
        cards: root.model.cards
        onOpened: id => root.model.openPosting(id)
    }
}
