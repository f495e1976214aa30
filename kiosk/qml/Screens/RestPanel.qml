pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// The resting screen: signage from afar, touchable from near. A touch anywhere only wakes.
Item {
    id: root

    required property FrameModel frame
    required property LanguageModel language
    // Moves by 4 px each loop, so that nothing burns into the panel.
    property int loop: 0
    readonly property int shift: 4
    readonly property int driftX: root.loop === 1 || root.loop === 2 ? root.shift : 0
    readonly property int driftY: root.loop > 1 ? root.shift : 0
    // On a wide panel the picture stands left, what is told and touched right.
    readonly property real pictureWidth: Theme.wide ? Math.round((root.width - Theme.gap(Theme.gapL)) * 0.487) : root.width
    readonly property real rightX: Theme.wide ? root.pictureWidth + Theme.gap(Theme.gapL) : 0
    readonly property real toldWidth: root.width - root.rightX

    // Air above the slogan: with all the width of the picture half of what its height leaves.
    readonly property real leastAir: Theme.pairs && !Theme.wide ? Theme.gap(5.6) : 0
    readonly property real air: Theme.wide ? 0 : root.leastAir + Math.max(0, Math.floor((live.y - root.leastAir - slogan.height - Theme.gap(Theme.gapM) - Theme.gap(Theme.gapMin) - root.shift - seat.most) / 2))

    // How high the slogan would be in its large letters.
    AppText {
        id: wish

        visible: false
        width: root.pictureWidth
        text: words.text
        em: Theme.emSlogan
        weight: Theme.bold
        leading: words.leading
        tracking: words.tracking
    }

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
        id: slogan

        objectName: "rest.slogan"

        x: root.driftX
        y: root.air + root.driftY
        width: root.pictureWidth
        spacing: Theme.gap(2.5)

        AppText {
            text: qsTr("서울 일자리카페")
            em: Theme.emStrongL
            weight: Theme.bold
            leading: 1.2
            color: Theme.colors.brand
        }

        AppText {
            id: words

            readonly property bool crowded: !Theme.wide && root.leastAir + words.y + wish.height + Theme.gap(Theme.gapM) + root.shift > live.y

            width: parent.width
            text: qsTr("앉을 자리,\n일할 자리.")
            em: words.crowded ? Theme.emPanel : Theme.emSlogan
            weight: Theme.bold
            leading: 1.16
            tracking: -0.04
            color: Theme.colors.now
            heading: true
        }
    }

    WindowSeat {
        id: seat

        readonly property real space: (Theme.wide ? root.height : live.y - Theme.gap(Theme.gapMin)) - root.air - slogan.height - Theme.gap(Theme.gapM)
        readonly property real broad: root.pictureWidth + (Theme.wide ? 1 : 2) * Theme.gap(Theme.pageMargin)
        readonly property real most: broad * viewHeight / viewWidth

        x: root.driftX + Math.round((root.pictureWidth - width) / 2)
        y: slogan.y + slogan.height + Theme.gap(Theme.gapM)
        height: Math.floor(Math.min(space - root.shift, most))
        width: Math.floor(height * viewWidth / viewHeight)
        visible: height > Theme.px(50)
    }

    Column {
        id: live

        x: root.rightX + root.driftX
        y: call.y - height - (height > 0 ? Theme.gap(Theme.gapM) : 0)
        width: root.toldWidth - root.shift
        spacing: Theme.gap(Theme.gapM)

        Row {
            id: values

            readonly property int count: (root.frame.rest.rooms === "" ? 0 : 1) + (root.frame.rest.closing === "" ? 0 : 1)
            readonly property real cell: Math.floor((live.width - (values.count - 1) * values.spacing) / Math.max(1, values.count))

            spacing: Theme.gap(Theme.gapM)
            visible: values.count > 0

            RestValue {
                id: roomsValue

                width: values.cell
                height: Math.max(implicitHeight, closingValue.visible ? closingValue.implicitHeight : 0)
                visible: root.frame.rest.rooms !== ""
                label: qsTr("지금 빈\n스터디룸")
                number: root.frame.rest.rooms
                unit: qsTr("곳")
            }

            RestValue {
                id: closingValue

                width: values.cell
                height: Math.max(implicitHeight, roomsValue.visible ? roomsValue.implicitHeight : 0)
                visible: root.frame.rest.closing !== ""
                label: qsTr("오늘 마감\n공고")
                number: root.frame.rest.closing
                unit: qsTr("건")
            }
        }

        Note {
            width: live.width
            visible: root.frame.rest.shut !== ""
            icon: "calendar-x"
            tone: "warn"
            text: qsTr("오늘은 쉽니다. %1").arg(root.frame.rest.shut)
        }
    }

    RestCall {
        id: call

        objectName: "rest.wake"
        x: root.rightX
        anchors.bottom: keys.top
        anchors.bottomMargin: Theme.gap(Theme.gapM)
        width: root.toldWidth
        text: qsTr("화면을 터치하세요")
        tongues: root.frame.tongues
        onActivated: root.frame.wake()
    }

    Spread {
        id: keys

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Theme.lip) + root.shift
        x: root.rightX
        width: root.toldWidth
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
                onActivated: root.language.choose(key.modelData.id)
            }
        }
    }
}
