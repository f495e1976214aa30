pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// One service, programme, cafe or notice: what it is, its facts, and the way to it on a phone.
ScreenPage {
    id: root

    required property DetailModel model
    readonly property real gap: Theme.gap(Theme.gapM)

    title: root.model.title
    side: root.model.side

    StatePanel {
        width: root.width
        visible: !root.model.found
        heading: root.model.heading
        lines: root.model.note === "" ? [] : [root.model.note]
    }

    Column {
        id: top

        width: root.width
        spacing: root.gap
        visible: root.model.found

        Panel {
            width: top.width
            padY: Theme.gap(Theme.gapM)

            Item {
                width: parent.width
                height: Math.max(plate.height, words.height)

                Rectangle {
                    id: plate

                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.font(62)
                    height: width
                    radius: Theme.gap(Theme.radiusInset)
                    color: Theme.colors.tint

                    SpotPicture {
                        anchors.centerIn: parent
                        name: root.model.picture
                        size: 41
                    }
                }

                Column {
                    id: words

                    anchors.left: plate.right
                    anchors.leftMargin: Theme.gap(11.2)
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.gap(1.87)

                    AppText {
                        width: words.width
                        text: Words.breakable(root.model.heading)
                        em: Theme.emHead
                        weight: Theme.bold
                        leading: 1.22
                        tracking: -0.02
                        heading: true
                    }

                    AppText {
                        width: words.width
                        text: root.model.line
                        visible: text !== ""
                        leading: 1.3
                        color: Theme.colors.sub
                    }

                    SignedWord {
                        width: words.width
                        visible: root.model.stateText !== ""
                        sign: root.model.stateIcon
                        text: root.model.stateText
                        tone: root.model.stateTone
                        silent: false
                    }
                }
            }
        }

        FactGrid {
            width: top.width
            visible: root.model.facts.length > 0
            facts: root.model.facts
        }
    }

    PagedText {
        id: text

        y: top.height + root.gap
        width: root.width
        visible: root.model.found && root.model.text !== ""
        text: root.model.text
        space: root.height - y - (foot.height > 0 ? foot.height + root.gap : 0)
    }

    Column {
        id: foot

        y: text.visible ? text.y + text.height + root.gap : top.height + root.gap
        width: root.width
        spacing: root.gap
        visible: root.model.found

        QrPanel {
            width: foot.width
            visible: root.model.qrPath !== ""
            compact: true
            plateMm: 80
            path: root.model.qrPath
            modules: root.model.qrModules
            heading: root.model.linkHeading
            lines: root.model.opens
            address: root.model.address
        }

        Note {
            width: foot.width
            visible: root.model.warning !== ""
            icon: root.model.qrPath === "" ? "triangle-alert" : "info"
            tone: root.model.qrPath === "" ? "warn" : "brand"
            text: root.model.warning
        }

        Button {
            objectName: "detail.staff"
            width: foot.width
            visible: root.model.qrPath !== "" || root.model.note !== ""
            text: root.model.qrPath === "" ? qsTr("직원 부르기") : qsTr("휴대폰이 없으면 직원 부르기")
            icon: "concierge-bell"
            onActivated: root.model.callStaff()
        }
    }
}
