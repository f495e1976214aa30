pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// Ways to see better, on a sheet above any screen; what it changes shows at once around it. A touch beside it closes it.
Item {
    id: root

    required property FrameModel frame
    // How far the page begins below the upper edge of the window, in pixels.
    required property real above
    // Whether the visitor goes by keys, so that the focus is to be seen.
    required property bool ringed
    readonly property real pad: Theme.gap(Theme.flat || Theme.large ? 5 : 10)
    // With hardly any height the keys of the bar alone close the sheet.
    readonly property bool headed: !Theme.cramped
    readonly property real head: root.pad + (root.headed ? close.height + column.spacing : 0)
    readonly property real needed: column.leaves === 1 ? root.head + column.filled + root.pad : root.height

    function takeFocus(): void {
        const first = root.nextItemInFocusChain() as TouchSurface;
        if (root.ringed)
            first?.forceActiveFocus(Qt.TabFocusReason);
        else
            first?.takeFocus();
    }

    Component.onCompleted: {
        Qt.callLater(root.takeFocus);
        if (Theme.riseTime > 0)
            rise.restart();
    }

    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text

    MouseArea {
        objectName: "access.beside"
        anchors.fill: parent
        anchors.leftMargin: -Theme.gap(Theme.pageMargin)
        anchors.rightMargin: -Theme.gap(Theme.pageMargin)
        anchors.topMargin: -root.above
        onReleased: root.frame.resume()
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
        // Only its upper line is seen: the others lie beside the glass and under the bar.
        x: -Theme.gap(Theme.pageMargin) - border.width
        y: root.height - Math.min(root.height, root.needed)
        width: root.width - 2 * x
        height: root.height - y + Theme.px(7.5) + Theme.gap(Theme.radiusSheet)
        topLeftRadius: Theme.gap(Theme.radiusSheet)
        topRightRadius: Theme.gap(Theme.radiusSheet)
        color: Theme.colors.page
        border.width: Theme.px(Theme.lineTouch)
        border.color: Theme.colors.brand

        MouseArea {
            anchors.fill: parent
        }

        AppText {
            id: heading

            visible: root.headed

            x: -sheet.x
            y: root.pad
            width: root.width - close.width - Theme.gap(5)
            height: Math.max(implicitHeight, close.height)
            verticalAlignment: Text.AlignVCenter
            text: qsTr("보기 쉽게")
            em: Theme.large ? Theme.emBody : Theme.emHead
            weight: Theme.bold
            leading: 1.2
            heading: true
        }

        Button {
            id: close

            objectName: "access.close"
            visible: root.headed
            x: -sheet.x + root.width - width
            y: root.pad
            small: true
            text: qsTr("닫기")
            icon: Theme.large ? "" : "x"
            onActivated: root.frame.resume()
        }

        PagedColumn {
            id: column

            x: -sheet.x
            y: root.head
            width: root.width
            height: root.height - root.head

            Block {
                lane: 0

                TextSizeKeys {
                    chosenSize: root.frame.textScale
                    onChosen: size => root.frame.chooseTextSize(size)
                }
            }

            Block {
                lane: 1

                AccessSwitch {
                    objectName: "access.contrast"
                    text: qsTr("고대비")
                    line: qsTr("검은 바탕에 밝은 글자")
                    icon: "contrast"
                    selected: Theme.highContrast
                    onActivated: root.frame.press("contrast")
                }
            }

            Block {
                wanted: root.frame.lowTop > 0
                lane: 1

                AccessSwitch {
                    objectName: "access.low"
                    text: qsTr("낮은 화면")
                    line: qsTr("모든 단추를 아래로")
                    icon: "arrow-down-to-line"
                    selected: root.frame.low
                    onActivated: root.frame.press("low")
                }
            }

            Block {
                AccessReset {
                    unavailable: !root.frame.aided
                    line: qsTr("켜 두면 %n분까지 기다립니다", "", root.frame.patienceMin)
                    onActivated: root.frame.press("reset")
                }
            }
        }
    }
}
