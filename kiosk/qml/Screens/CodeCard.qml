pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// The code under which a counsellor sees the list, or the key that asks for it. Steps: offered, busy, ready, failed, changed.
Item {
    id: root

    required property string step
    required property string line
    required property string figures
    required property string key
    // The most height there is, in pixels: where it does not hold the line, that is spoken alone.
    property real room: 1e6
    readonly property bool lined: heading.height + about.height + (root.narrow ? number.height : 0) + 2 * root.padY <= root.room
    readonly property bool pressable: root.key !== "" || root.step === "busy"

    signal asked

    readonly property bool narrow: root.width < Theme.font(230)
    readonly property real padY: Theme.gap(Theme.flat ? 3.1 : root.narrow ? 4.4 : Theme.padTight)

    implicitHeight: root.narrow ? words.height + number.height + 2 * root.padY : Math.max(Theme.font(Theme.flat ? 0 : 56), words.height + 2 * root.padY)
    onFiguresChanged: {
        if (root.figures !== "")
            root.Accessible.announce(root.spoken(), Accessible.Polite);
    }

    // The figures one by one, as they are read out to a counsellor.
    function spoken(): string {
        return Words.join([heading.text, root.figures.split("").join(" "), root.line]);
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: root.pressable ? "" : root.spoken()
    Accessible.ignored: root.pressable

    TouchSurface {
        objectName: "basket.code"
        anchors.fill: parent
        visible: root.pressable
        busy: root.step === "busy"
        accessibleName: Words.join([heading.text, root.line, root.key])
        onActivated: root.asked()
    }

    Rectangle {
        anchors.fill: parent
        visible: !root.pressable
        radius: Theme.gap(Theme.radiusCard)
        color: Theme.colors.tint
    }

    Item {
        id: words

        x: Theme.gap(Theme.padCard)
        y: root.narrow ? root.padY : Math.round((root.height - height) / 2)
        width: root.narrow ? root.width - 2 * x : number.x - x - Theme.gap(Theme.gapM)
        height: heading.height + (root.lined ? about.height : 0)

        AppText {
            id: heading

            width: words.width
            text: qsTr("상담사에게 보여주기")
            em: Theme.emStrongL
            weight: Theme.bold
            leading: 1.3
            silent: true
        }

        AppText {
            id: about

            y: heading.height
            width: words.width
            visible: root.lined
            text: root.line
            leading: 1.3
            color: Theme.colors.sub
            silent: true
        }
    }

    Item {
        id: number

        x: root.narrow ? Theme.gap(Theme.padCard) : root.width - width - Theme.gap(Theme.padCard)
        y: root.narrow ? words.y + words.height : Math.round((root.height - height) / 2)
        width: Math.max(code.implicitWidth, call.implicitWidth, wait.width)
        height: Math.max(code.height, call.height)

        AppText {
            id: code

            anchors.centerIn: parent
            visible: root.figures !== ""
            text: root.figures
            em: Theme.emNumberM
            weight: Theme.bold
            leading: 1
            tracking: 0.08
            color: Theme.colors.brand
            silent: true
        }

        AppText {
            id: call

            anchors.centerIn: parent
            visible: root.key !== ""
            text: root.key
            weight: Theme.bold
            color: Theme.colors.brand
            silent: true
        }

        Icon {
            id: wait

            anchors.centerIn: parent
            name: root.step === "busy" ? "hourglass" : ""
            size: 29.9
            color: Theme.colors.brand
        }
    }
}
