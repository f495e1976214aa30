pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// Ways to see better, on a sheet above any screen. A touch beside it closes it.
Item {
    id: root

    required property FrameModel frame

    onVisibleChanged: {
        if (root.visible && Theme.riseTime > 0)
            rise.restart();
    }

    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.gap(Theme.pageMargin)
        anchors.rightMargin: -Theme.gap(Theme.pageMargin)
        anchors.topMargin: -Theme.px(90)
        anchors.bottomMargin: -Theme.px(7.5)
        color: Theme.colors.dim

        MouseArea {
            objectName: "access.beside"
            anchors.fill: parent
            onReleased: root.frame.resume()
        }
    }

    NumberAnimation {
        id: rise

        target: sheet
        property: "below"
        from: sheet.height
        to: 0
        duration: Theme.riseTime
        easing.type: Easing.OutCubic
    }

    Rectangle {
        id: sheet

        property real below: 0

        transform: Translate {
            y: sheet.below
        }
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Theme.px(7.5)
        x: -Theme.gap(Theme.pageMargin)
        width: root.width - 2 * x
        height: column.height + 2 * Theme.gap(10)
        topLeftRadius: Theme.gap(Theme.radiusSheet)
        topRightRadius: Theme.gap(Theme.radiusSheet)
        color: Theme.colors.page
        border.width: Theme.px(Theme.lineTouch)
        border.color: Theme.colors.brand

        MouseArea {
            anchors.fill: parent
        }

        Column {
            id: column

            x: Theme.gap(Theme.pageMargin)
            y: Theme.gap(10)
            width: root.width
            spacing: Theme.gap(Theme.gapM)

            Item {
                width: column.width
                height: Math.max(heading.height, close.height)

                AppText {
                    id: heading

                    anchors.verticalCenter: parent.verticalCenter
                    width: column.width - close.width - Theme.gap(5)
                    text: qsTr("보기 쉽게")
                    em: Theme.emHead
                    weight: Theme.bold
                    leading: 1.2
                    heading: true
                }

                Button {
                    id: close

                    objectName: "access.close"
                    anchors.right: parent.right
                    small: true
                    text: qsTr("닫기")
                    icon: "x"
                    onActivated: root.frame.resume()
                }
            }

            AccessSwitch {
                objectName: "access.contrast"
                width: column.width
                text: qsTr("고대비")
                line: qsTr("검은 바탕에 밝은 글자")
                icon: "contrast"
                selected: Theme.highContrast
                onActivated: root.frame.press("contrast")
            }

            AppText {
                width: column.width
                text: qsTr("끝내면 처음 상태로 돌아갑니다.")
                color: Theme.colors.sub
            }
        }
    }
}
