pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// One room: its state, its day, and the way to book it on a phone.
ScreenPage {
    id: root

    required property RoomModel model
    readonly property bool dayKnown: root.model.day.pieces.length > 0
    readonly property var unknownLines: root.model.age === "" ? [] : [qsTr("마지막 현황은 %1입니다").arg(root.model.age)]

    title: root.model.title
    side: root.model.side

    PagedColumn {
        id: column

        anchors.fill: parent

        Block {
            id: state

            wanted: root.model.found && state.fits

            RoomState {
                model: root.model
                room: column.most
            }
        }

        Passage {
            column: column
            wanted: root.model.found && !state.fits
            paragraphs: [
                {
                    "text": root.model.word,
                    "sign": Tone.signOfRoom(root.model.state),
                    "bold": true,
                    "tone": Tone.ofRoom(root.model.state)
                },
                {
                    "text": root.model.sentence,
                    "em": Theme.emStrongL,
                    "bold": true
                },
                {
                    "text": Words.dotted([root.model.capacity, root.model.equipment])
                }
            ]
        }

        Block {
            wanted: !root.model.found

            StatePanel {
                heading: root.model.sentence
            }
        }

        Block {
            id: unknown

            wanted: root.model.found && !root.model.known && unknown.fits

            StatePanel {
                picture: "door"
                heading: qsTr("지금 현황을\n확인할 수 없습니다")
                lines: root.unknownLines
            }
        }

        Passage {
            column: column
            wanted: root.model.found && !root.model.known && !unknown.fits
            ground: Theme.colors.warnBg
            paragraphs: [
                {
                    "text": qsTr("지금 현황을\n확인할 수 없습니다"),
                    "em": Theme.emStrongL,
                    "bold": true
                },
                {
                    "text": root.unknownLines.join(" ")
                }
            ]
        }

        Block {
            id: day

            wanted: root.dayKnown && day.fits

            RoomDay {
                model: root.model
            }
        }

        Block {
            wanted: root.dayKnown && !day.fits

            RoomDay {
                model: root.model
                part: "head"
            }
        }

        Block {
            wanted: root.dayKnown && !day.fits

            RoomDay {
                model: root.model
                part: "line"
                slim: column.most < Theme.font(90)
            }
        }

        Passage {
            column: column
            wanted: root.dayKnown && !day.fits
            paragraphs: [
                {
                    "text": root.model.nextText === "" ? "" : root.model.nextLabel,
                    "bold": true
                },
                {
                    "text": root.model.nextText
                }
            ]
        }

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
            path: root.model.qrPath
            modules: root.model.qrModules
            heading: qsTr("휴대폰으로 예약하세요")
            lines: root.model.bookingOpens
            address: root.model.bookingAddress
        }

        Block {
            lane: 1

            Note {
                icon: "shield-check"
                text: qsTr("이 화면은 개인정보를 받지 않습니다")
            }
        }

        Block {
            id: desk

            lane: 1
            wanted: root.model.qrPath === "" && desk.fits

            Note {
                icon: "concierge-bell"
                color: Theme.colors.quiet
                text: qsTr("예약은 데스크에서 받습니다\n%1").arg(root.model.deskNote)
            }
        }

        Passage {
            column: column
            lane: 1
            wanted: root.model.qrPath === "" && !desk.fits
            ground: Theme.colors.quiet
            paragraphs: [
                {
                    "text": qsTr("예약은 데스크에서 받습니다\n%1").arg(root.model.deskNote)
                }
            ]
        }

        Block {
            lane: 1

            Button {
                objectName: "room.staff"
                text: root.model.qrPath === "" ? qsTr("직원 부르기") : qsTr("휴대폰이 없으면 직원 부르기")
                icon: "concierge-bell"
                onActivated: root.model.callStaff()
            }
        }
    }
}
