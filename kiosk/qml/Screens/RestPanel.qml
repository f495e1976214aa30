pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// The resting screen: signage from afar, touchable from near. A touch anywhere only wakes.
Item {
    id: root

    required property FrameModel frame
    // Moves by 4 px each loop, so that nothing burns into the panel.
    property int loop: 0
    readonly property int shift: 4
    readonly property real inner: root.width - root.shift

    MouseArea {
        objectName: "rest.anywhere"
        anchors.fill: parent
        anchors.margins: -Theme.gap(Theme.pageMargin)
        anchors.topMargin: -Theme.px(60)
        onReleased: root.frame.wake()
    }

    Timer {
        interval: 10000
        repeat: true
        running: root.visible
        onTriggered: root.loop = (root.loop + 1) % 4
    }

    Column {
        id: column

        x: root.loop === 1 || root.loop === 2 ? root.shift : 0
        y: root.loop > 1 ? root.shift : 0
        width: root.inner
        spacing: Theme.gap(Theme.gapM)

        Column {
            width: column.width

            AppText {
                text: qsTr("서울 일자리카페")
                em: Theme.emStrongL
                weight: Theme.bold
                leading: 1.2
                color: Theme.colors.brand
            }

            AppText {
                width: parent.width
                text: qsTr("앉을 자리,\n일할 자리.")
                em: Theme.emSlogan
                weight: Theme.bold
                leading: 1.16
                tracking: -0.04
                color: Theme.colors.now
                heading: true
            }
        }

        WindowSeat {
            anchors.horizontalCenter: parent.horizontalCenter
            height: Math.round(width * viewHeight / viewWidth)
            width: column.width + 2 * Theme.gap(Theme.pageMargin)
        }

        Row {
            id: values

            readonly property int count: (root.frame.restRooms === "" ? 0 : 1) + (root.frame.restClosing === "" ? 0 : 1)
            readonly property real cell: Math.floor((column.width - (values.count - 1) * values.spacing) / Math.max(1, values.count))

            spacing: Theme.gap(Theme.gapM)
            visible: values.count > 0

            RestValue {
                width: values.cell
                visible: root.frame.restRooms !== ""
                label: qsTr("지금 빈\n스터디룸")
                number: root.frame.restRooms
                unit: qsTr("곳")
            }

            RestValue {
                width: values.cell
                visible: root.frame.restClosing !== ""
                label: qsTr("오늘 마감\n공고")
                number: root.frame.restClosing
                unit: qsTr("건")
            }
        }

        Note {
            width: column.width
            visible: root.frame.restShut !== ""
            icon: "calendar-x"
            tone: "warn"
            text: qsTr("오늘은 쉽니다. %1").arg(root.frame.restShut)
        }
    }

    RestCall {
        objectName: "rest.wake"
        anchors.bottom: keys.top
        anchors.bottomMargin: Theme.gap(Theme.gapM)
        width: root.width
        text: qsTr("화면을 터치하세요")
        tongues: root.frame.tongues
        onActivated: root.frame.wake()
    }

    Spread {
        id: keys

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Theme.lip) + root.shift
        width: root.width
        columnSpacing: Theme.gap(Theme.gapMin)
        rowSpacing: Theme.gap(Theme.gapMin)

        Repeater {
            model: root.frame.tongues

            LanguageKey {
                id: key

                required property var modelData

                objectName: `rest.${key.modelData.id}`
                text: key.modelData.shortName
                family: key.modelData.family
                onImplicitWidthChanged: keys.measure()
                onActivated: root.frame.choose(key.modelData.id)
            }
        }
    }
}
