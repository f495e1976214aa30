pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// One room: its state, its day, and the way to book it on a phone. Where all of it has no room, the code gets smaller, then the
// note goes.
ScreenPage {
    id: root

    required property RoomModel model
    property int squeeze: 0
    readonly property real gap: Theme.gap(Theme.gapM)
    readonly property real over: column.height + Theme.px(Theme.lip) - root.height

    title: root.model.title
    side: root.model.side

    // Each step waits for the layout of the one before.
    Timer {
        interval: 20
        repeat: true
        running: root.over > 0 && root.squeeze < 3
        onTriggered: root.squeeze += 1
    }

    Column {
        id: column

        width: root.width
        spacing: root.gap

        Panel {
            width: column.width
            visible: root.model.found
            padY: Theme.gap(Theme.gapM)

            Item {
                width: parent.width
                height: Math.max(picture.height, words.height)

                Rectangle {
                    id: picture

                    width: Math.max(table.width, seats.implicitWidth) + 2 * Theme.gap(7.5)
                    height: Theme.gap(6.85) + table.height + Theme.gap(1.87) + seats.height + Theme.gap(4.36)
                    radius: Theme.gap(Theme.radiusInset)
                    color: Theme.colors.tint

                    TableGlyph {
                        id: table

                        anchors.horizontalCenter: parent.horizontalCenter
                        y: Theme.gap(6.85)
                        seats: root.model.seats
                    }

                    AppText {
                        id: seats

                        anchors.horizontalCenter: parent.horizontalCenter
                        anchors.top: table.bottom
                        anchors.topMargin: Theme.gap(1.87)
                        text: root.model.capacity
                        weight: Theme.bold
                    }
                }

                Column {
                    id: words

                    anchors.left: picture.right
                    anchors.leftMargin: Theme.gap(13.7)
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.gap(2.5)

                    StateTag {
                        state: root.model.state
                        text: root.model.word
                    }

                    AppText {
                        width: words.width
                        text: root.model.sentence
                        em: Theme.emHead
                        weight: Theme.bold
                        leading: 1.2
                    }

                    AppText {
                        width: words.width
                        text: root.model.equipment
                        visible: root.model.equipment !== ""
                        color: Theme.colors.sub
                    }
                }
            }
        }

        StatePanel {
            width: column.width
            visible: !root.model.found
            heading: root.model.sentence
        }

        StatePanel {
            width: column.width
            visible: root.model.found && !root.model.known
            picture: "door"
            heading: qsTr("지금 현황을\n확인할 수 없습니다")
            lines: root.model.age === "" ? [] : [qsTr("마지막 현황은 %1입니다").arg(root.model.age)]
        }

        Panel {
            width: column.width
            visible: root.model.day.pieces.length > 0

            Column {
                id: day

                width: parent.width
                spacing: Theme.gap(1.87)

                Item {
                    width: day.width
                    height: head.height

                    AppText {
                        id: head

                        text: qsTr("오늘 시간표")
                        em: Theme.emStrongL
                        weight: Theme.bold
                        leading: 1.2
                        heading: true
                    }

                    DayLegend {
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        items: [
                            {
                                "state": "free",
                                "text": qsTr("비어 있음")
                            },
                            {
                                "state": "busy",
                                "text": qsTr("예약됨")
                            }
                        ]
                    }
                }

                DayLine {
                    width: day.width
                    segments: root.model.day.pieces
                    hourLabels: root.model.day.hours
                    nowFraction: root.model.day.now
                    accessibleName: Words.join([qsTr("오늘 시간표"), root.model.sentence, `${root.model.nextLabel} ${root.model.nextText}`])
                }

                Rectangle {
                    width: day.width
                    height: Theme.px(Theme.lineRule)
                    visible: next.visible
                    color: Theme.colors.rule
                }

                Row {
                    id: next

                    visible: root.model.nextText !== ""
                    topPadding: Theme.gap(1.87)
                    spacing: Theme.gap(7.5)

                    AppText {
                        text: root.model.nextLabel
                        weight: Theme.bold
                    }

                    AppText {
                        text: root.model.nextText
                    }
                }
            }
        }

        QrPanel {
            width: column.width
            visible: root.model.qrPath !== ""
            compact: true
            plateMm: [93, 80, 74, 74][root.squeeze]
            path: root.model.qrPath
            modules: root.model.qrModules
            heading: qsTr("휴대폰으로 예약하세요")
            lines: root.model.bookingOpens
            address: root.model.bookingAddress
        }

        Note {
            width: column.width
            visible: root.squeeze < 3
            icon: "shield-check"
            text: qsTr("이 화면은 개인정보를 받지 않습니다")
        }

        Note {
            width: column.width
            visible: root.model.qrPath === ""
            icon: "concierge-bell"
            color: Theme.colors.quiet
            text: qsTr("예약은 데스크에서 받습니다\n%1").arg(root.model.deskNote)
        }

        Button {
            objectName: "room.staff"
            width: column.width
            text: root.model.qrPath === "" ? qsTr("직원 부르기") : qsTr("휴대폰이 없으면 직원 부르기")
            icon: "concierge-bell"
            onActivated: root.model.callStaff()
        }
    }
}
