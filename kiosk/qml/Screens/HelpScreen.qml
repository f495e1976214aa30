pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// Whom to ask, how the screen is used, whether it helped, and the end.
ScreenPage {
    id: root

    required property HelpModel model
    readonly property bool pressable: root.model.call.step === "" || root.model.call.step === "busy"

    title: root.model.title

    PagedColumn {
        id: column

        anchors.fill: parent

        Block {
            id: call

            wanted: call.fits || root.pressable

            CallCard {
                room: column.most
                step: root.model.call.step
                heading: root.model.call.heading
                line: root.model.call.line
                again: root.model.call.again
                onCalled: root.model.callStaff()
            }
        }

        Passage {
            column: column
            wanted: !call.wanted
            ground: root.model.call.step === "desk" ? Theme.colors.warnBg : root.model.call.step === "coming" ? Theme.colors.okBg : Theme.colors.tint
            paragraphs: [
                {
                    "text": root.model.call.heading,
                    "em": Theme.emStrongL,
                    "bold": true
                },
                {
                    "text": root.model.call.line
                }
            ]
        }

        Block {
            wanted: !call.wanted && root.model.call.again !== ""

            Button {
                objectName: "help.again"
                text: root.model.call.again
                icon: "concierge-bell"
                onActivated: root.model.callStaff()
            }
        }

        Block {
            id: phone

            wanted: phone.fits

            Note {
                icon: "phone"
                text: qsTr("전화로 묻기 120 다산콜센터")
                strong: "120"
            }
        }

        Passage {
            column: column
            wanted: !phone.fits
            ground: Theme.colors.tint
            paragraphs: [
                {
                    "text": qsTr("전화로 묻기 120 다산콜센터")
                }
            ]
        }

        Block {
            lane: 1
            held: true

            AppText {
                text: qsTr("이 화면 쓰는 법")
                em: Theme.emStrongL
                weight: Theme.bold
                leading: 1.2
                heading: true
            }
        }

        Repeater {
            model: [
                {
                    "icon": "",
                    "text": qsTr("선이 있는 곳을\n누릅니다")
                },
                {
                    "icon": "bookmark-plus",
                    "text": qsTr("마음에 들면\n담습니다")
                },
                {
                    "icon": "scan-qr-code",
                    "text": qsTr("휴대폰으로\n찍어 갑니다")
                }
            ]

            Block {
                id: step

                required property var modelData
                required property int index

                lane: 1
                span: 2

                HelpStep {
                    number: step.index + 1
                    icon: step.modelData.icon
                    text: step.modelData.text
                }
            }
        }

        Block {
            lane: 1
            held: true

            AppText {
                text: qsTr("오늘 도움이 되었나요?")
                em: Theme.emStrongL
                weight: Theme.bold
                leading: 1.2
                heading: true
            }
        }

        Repeater {
            model: [
                {
                    "id": "good",
                    "text": qsTr("도움됐어요"),
                    "mouth": "M34 64c6 18 38 18 44 0"
                },
                {
                    "id": "fair",
                    "text": qsTr("보통이에요"),
                    "mouth": "M36 72h40"
                },
                {
                    "id": "poor",
                    "text": qsTr("아쉬워요"),
                    "mouth": "M34 80c6-18 38-18 44 0"
                }
            ]

            Block {
                id: face

                required property var modelData

                lane: 1
                span: 2

                FaceKey {
                    objectName: `face.${face.modelData.id}`
                    text: face.modelData.text
                    mouth: face.modelData.mouth
                    selected: root.model.voted === face.modelData.id
                    locked: selected
                    unavailable: root.model.voted !== "" && !selected
                    onActivated: root.model.vote(face.modelData.id)
                }
            }
        }

        Block {
            lane: 1

            AppText {
                text: root.model.voteLine
                color: Theme.colors.sub
                horizontalAlignment: Text.AlignHCenter
            }
        }

        Block {
            low: true

            Button {
                objectName: "help.end"
                text: qsTr("지우고 끝내기")
                icon: "eraser"
                onActivated: root.model.end()
            }
        }
    }
}
