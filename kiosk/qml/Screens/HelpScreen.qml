pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// Whom to ask, how the screen is used, whether it helped, and the end. Where all of it has no room, how it is used goes first.
ScreenPage {
    id: root

    required property HelpModel model
    readonly property real gap: Theme.gap(Theme.gapM)
    readonly property real third: Math.floor((root.width - 2 * root.gap) / 3)
    readonly property real needed: card.height + phone.height + stepsTitle.height + steps.height + facesTitle.height + faces.height + line.height + 7 * root.gap
    readonly property bool brief: root.needed > end.y

    title: root.model.title

    Column {
        id: column

        width: root.width
        spacing: root.gap

        CallCard {
            id: card

            width: column.width
            step: root.model.call.step
            heading: root.model.call.heading
            line: root.model.call.line
            again: root.model.call.again
            onCalled: root.model.callStaff()
        }

        Note {
            id: phone

            width: column.width
            icon: "phone"
            text: qsTr("전화로 묻기 120 다산콜센터")
        }

        AppText {
            id: stepsTitle

            visible: !root.brief
            text: qsTr("이 화면 쓰는 법")
            em: Theme.emStrongL
            weight: Theme.bold
            leading: 1.2
            heading: true
        }

        Row {
            id: steps

            visible: !root.brief
            spacing: root.gap

            HelpStep {
                width: root.third
                number: qsTr("1")
                icon: ""
                text: qsTr("선이 있는 곳을\n누릅니다")
            }

            HelpStep {
                width: root.third
                number: qsTr("2")
                icon: "bookmark-plus"
                text: qsTr("마음에 들면\n담습니다")
            }

            HelpStep {
                width: root.third
                number: qsTr("3")
                icon: "scan-qr-code"
                text: qsTr("휴대폰으로\n찍어 갑니다")
            }
        }

        AppText {
            id: facesTitle

            text: qsTr("오늘 도움이 되었나요?")
            em: Theme.emStrongL
            weight: Theme.bold
            leading: 1.2
            heading: true
        }

        Row {
            id: faces

            spacing: root.gap

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

                FaceKey {
                    id: face

                    required property var modelData

                    objectName: `face.${face.modelData.id}`
                    width: root.third
                    text: face.modelData.text
                    mouth: face.modelData.mouth
                    selected: root.model.voted === face.modelData.id
                    unavailable: root.model.voted !== "" && !face.selected
                    onActivated: root.model.vote(face.modelData.id)
                }
            }
        }

        AppText {
            id: line

            width: column.width
            text: root.model.voteLine
            color: Theme.colors.sub
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Button {
        id: end

        objectName: "help.end"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Theme.lip)
        width: root.width
        text: qsTr("지우고 끝내기")
        icon: "eraser"
        onActivated: root.model.end()
    }
}
