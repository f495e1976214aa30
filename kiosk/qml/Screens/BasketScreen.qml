pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// What was kept, one code to take it home, and the way to clear it.
ScreenPage {
    id: root

    required property BasketModel model
    readonly property bool lent: root.model.staff.step !== ""
    readonly property var tones: ({
            "today": "danger",
            "soon": "warn",
            "later": "tint",
            "always": "quiet",
            "closed": "quiet"
        })
    readonly property string endText: root.model.staff.figures === "" ? qsTr("끝내면 담은 것과 찾은 기록이 모두 지워집니다.") : qsTr("끝내면 목록과 번호, 찾은 기록을 모두 지웁니다.")
    // What the last key does stands below the list where the right lane is full.
    readonly property bool aside: column.laned && root.lent
    // What a page leaves the code: on a wide panel the line for a counsellor and the last key stand below it.
    readonly property real codeRoom: Theme.wide ? column.height - Theme.font(98) : column.most

    title: root.model.title
    side: root.model.side

    PagedColumn {
        id: column

        anchors.fill: parent
        listFirst: true
        listLane: 0
        share: 0.521
        degrees: 1
        spacing: Theme.gap(Theme.flat ? Theme.gapS : Theme.gapM)
        tail: root.aside ? beside.height + column.spacing : 0
        listPages: root.model.pages
        listPage: root.model.page
        listLeast: root.model.empty ? empty.implicitHeight : Math.max(Theme.font(47), root.model.least)
        listNeed: root.model.empty ? empty.implicitHeight : root.model.needed
        listFilled: root.model.empty ? empty.implicitHeight : rows.height
        onListSpace: (room, width, whole) => root.model.setRoom(whole, room, width, root.codeRoom)
        onListTurned: pages => root.model.turn(pages)
        list: [
            EmptyPanel {
                id: empty

                width: parent.width
                visible: root.model.empty
                text: qsTr("담은 공고가 없습니다")
                line: qsTr("공고에서 담기를 누르면 여기에 모입니다")
                buttonText: qsTr("공고 보기")
                onActivated: root.model.openPostings()
            },
            Column {
                id: rows

                width: parent.width
                spacing: Theme.gap(Theme.gapM)

                Repeater {
                    model: root.model.rows

                    BasketLine {
                        required property string key
                        required property string urgency
                        required property string press

                        width: rows.width
                        tone: root.tones[urgency]
                        pressText: press
                        onPressed: root.model.press(key)
                    }
                }
            }
        ]

        Passage {
            column: column
            lane: 1
            wanted: code.split
            paragraphs: code.paragraphs
        }

        QrBlocks {
            id: code

            column: column
            lane: 1
            low: !column.laned
            compact: column.laned
            plateMm: Theme.wide ? 114 : 122
            path: root.model.qrPath
            modules: root.model.qrModules
            heading: qsTr("휴대폰으로\n가져가세요")
            lines: qsTr("카메라로 비추면\n제목, 마감일,\n주소가 열립니다.")
            address: column.degree > 0 ? "" : root.model.leadsTo
        }

        Block {
            id: reason

            lane: 1
            low: true
            wanted: root.model.noCode !== "" && reason.fits

            Note {
                tone: "warn"
                text: root.model.noCode
            }
        }

        Passage {
            column: column
            lane: 1
            wanted: !reason.fits
            ground: Theme.colors.tint
            paragraphs: [
                {
                    "text": root.model.noCode
                }
            ]
        }

        Block {
            lane: 1
            low: true
            wanted: root.lent

            CodeCard {
                step: root.model.staff.step
                line: root.model.staff.line
                figures: root.model.staff.figures
                key: root.model.staff.key
                room: column.most
                onAsked: root.model.lend()
            }
        }

        Block {
            id: note

            lane: 1
            low: true
            held: true
            above: Theme.gap(Theme.gapS)
            wanted: note.fits && !root.aside && (Theme.wide || column.degree === 0)

            AppText {
                text: root.endText
                color: Theme.colors.sub
                horizontalAlignment: Text.AlignHCenter
            }
        }

        Block {
            lane: 1
            low: true
            above: Theme.gap(Theme.gapS)

            Button {
                objectName: "basket.end"
                kind: "main"
                tall: !Theme.flat
                text: qsTr("지우고 끝내기")
                icon: "eraser"
                onActivated: root.model.end()
            }
        }
    }

    AppText {
        id: beside

        y: root.height - height - (column.pages > 1 ? column.pagerPart : 0)
        width: column.lanes.widthOf(0)
        visible: root.aside
        text: root.endText
        color: Theme.colors.sub
    }
}
