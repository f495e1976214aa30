pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// The key that calls the staff, and in its place how the call goes on. Steps: none, busy, told, coming, desk.
Item {
    id: root

    required property string step
    required property string heading
    required property string line
    required property string again
    readonly property bool pressable: root.step === "" || root.step === "busy"
    readonly property var signs: ({
            "busy": "hourglass",
            "told": "circle-check",
            "coming": "footprints",
            "desk": "map-pin"
        })
    readonly property color ink: root.step === "" ? Theme.colors.onBrand : Theme.colors.ink
    // The most height there is, in pixels.
    property real room: Theme.screenHeight
    readonly property bool narrow: root.width < Theme.font(230)
    readonly property real padY: Theme.gap(root.narrow || Theme.flat ? Theme.gapM : Theme.padCardV)
    readonly property real least: root.narrow || Theme.flat ? 0 : Theme.font(88)
    // A key too high for the page leaves its line to the name that is spoken.
    readonly property bool brief: root.pressable && title.height + told.height + 2 * root.padY > root.room

    signal called

    implicitHeight: Math.max(root.least, body.height + 2 * root.padY) + (root.again !== "" ? again.height + Theme.gap(Theme.padCardV) : 0)
    onHeadingChanged: {
        if (root.step !== "")
            root.Accessible.announce(Words.join([root.heading, root.line]), Accessible.Assertive);
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: root.pressable ? "" : Words.join([root.heading, root.line])
    Accessible.ignored: root.pressable

    TouchSurface {
        objectName: "help.call"
        anchors.fill: parent
        visible: root.pressable
        kind: "main"
        busy: root.step === "busy"
        accessibleName: Words.join([root.heading, root.line])
        onActivated: root.called()
    }

    Rectangle {
        anchors.fill: parent
        visible: !root.pressable
        radius: Theme.gap(Theme.radiusCard)
        color: root.step === "desk" ? Theme.colors.warnBg : root.step === "coming" ? Theme.colors.okBg : Theme.colors.tint
        border.width: root.step === "desk" ? Theme.px(1.25) : 0
        border.color: Theme.colors.warn
    }

    Item {
        id: body

        x: Theme.gap(root.narrow ? Theme.padCard : 18.7)
        y: Math.max(root.padY, (root.least - body.height) / 2)
        width: root.width - x - Theme.gap(Theme.padCard)
        height: root.narrow ? words.height : Math.max(sign.height, words.height)

        Item {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            visible: !root.narrow
            width: Theme.font(55)
            height: Theme.font(55)

            Drawing {
                anchors.centerIn: parent
                visible: root.step === ""
                size: 55
                viewWidth: 112
                viewHeight: 112
                layers: [{ "d": "M20 82a36 36 0 0 1 72 0z", "fill": "picWarm", "line": "onBrand" }, { "d": "M4 97h104M56 46V32M44 30h24M20 26l8 8M92 26l-8 8", "line": "onBrand", "w": 6 }]
            }

            Icon {
                anchors.centerIn: parent
                name: root.signs[root.step] ?? ""
                size: 46
                color: root.step === "desk" ? Theme.colors.warn : root.step === "coming" ? Theme.colors.ok : Theme.colors.brand
            }
        }

        Column {
            id: words

            x: root.narrow ? 0 : sign.width + Theme.gap(13.7)
            width: parent.width - x
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap(2.5)

            AppText {
                id: title

                width: words.width
                text: root.heading
                em: root.narrow ? Theme.emHead : root.step === "" ? Theme.emTitle : Theme.emPanel
                weight: Theme.bold
                leading: 1.2
                tracking: -0.02
                color: root.ink
                silent: true
            }

            AppText {
                id: told

                width: words.width
                visible: !root.brief
                text: root.line
                leading: 1.3
                color: root.ink
                silent: true
            }
        }
    }

    Button {
        id: again

        objectName: "help.again"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap(Theme.padCardV) + Theme.px(Theme.lip)
        x: Theme.gap(Theme.padCard)
        width: root.width - 2 * x
        visible: root.again !== ""
        small: true
        text: root.again
        icon: "concierge-bell"
        onActivated: root.called()
    }
}
