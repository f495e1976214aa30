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
    onAgain: column.leaf = 0

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

        // So little height that not even the closest form stands on one page.
        readonly property bool scarce: Theme.pairs && !Theme.wide && column.height < Theme.font(300)
        // How close the parts are set: tiles are smaller, then the first card or the live values lower, then words instead of
        // doors, and at last three tiles side by side.
        readonly property int closeness: column.scarce ? 5 : column.degree
        readonly property bool thirds: column.closeness > 4
        readonly property bool flat: column.low || column.closeness >= (Theme.wide ? 2 : 3)
        // Hardly any height for the size of the text.
        readonly property bool low: column.most < Theme.font(112)
        readonly property real spare: column.leaves === 1 && !Theme.wide ? Math.floor(column.height - column.filled - column.spacing) : 0

        anchors.fill: parent
        visible: !root.model.waiting
        degrees: Theme.wide ? 4 : Theme.pairs && !column.scarce ? 5 : 0
        growth: 0.3
        // What stays free is for postings, unless it is less than one needs.
        loose: Theme.font(76.6) + column.spacing
        spacing: Theme.gap(Theme.wide || column.closeness > 0 ? Theme.gapS : Theme.gapM)
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
                flat: column.closeness > 3 || column.height < Theme.font(120)
                room: column.most
                snug: column.closeness >= (Theme.wide ? 3 : 2)
                doors: root.model.doors
                onActivated: root.model.openRooms()
            }
        }

        Block {
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
                flat: column.flat
                snug: column.closeness > 0
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
                flat: column.flat
                snug: column.closeness > 0
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
                flat: column.flat
                snug: column.closeness > 0
                onActivated: root.model.openShelf("tomorrow")
            }
        }

        Block {
            lane: 1
            span: column.thirds ? 4 : 6

            Tile {
                objectName: "home.postings"
                wide: true
                slim: column.thirds || column.low
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

                span: column.thirds ? 2 : 3
                lane: 1

                Tile {
                    objectName: `home.${subject.modelData.place}`
                    slim: column.thirds || column.low
                    snug: Theme.wide || column.closeness > 0
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
