pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// In place of a page whose content could not be read: that it failed, once more, and whom to ask.
Item {
    id: root

    required property FrameModel frame
    readonly property string heading: qsTr("목록을 열지 못했습니다")
    readonly property string again: qsTr("다시 하기")
    readonly property string staff: qsTr("직원 부르기")

    PagedColumn {
        id: column

        anchors.fill: parent

        Block {
            id: panel

            wanted: panel.fits

            StatePanel {
                heading: root.heading
                mainText: root.again
                mainIcon: "rotate-cw"
                secondText: root.staff
                secondIcon: "concierge-bell"
                onMainActivated: root.frame.press("again")
                onSecondActivated: root.frame.press("staff")
            }
        }

        Passage {
            column: column
            wanted: !panel.fits
            ground: Theme.colors.warnBg
            paragraphs: [
                {
                    "text": root.heading,
                    "bold": true
                }
            ]
        }

        Block {
            wanted: !panel.fits

            Button {
                kind: "main"
                text: root.again
                icon: "rotate-cw"
                onActivated: root.frame.press("again")
            }
        }

        Block {
            wanted: !panel.fits

            Button {
                text: root.staff
                icon: "concierge-bell"
                onActivated: root.frame.press("staff")
            }
        }
    }
}
