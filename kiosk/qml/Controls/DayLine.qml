pragma ComponentBehavior: Bound
import QtQuick
import Theme

// One day of a room. `segments` holds {start, end, state} with fractions of the shown span and state past, free, busy,
// closed, held or unknown; `hourLabels` holds {fraction, text}, of which as many are shown as do not touch each other; a
// `nowFraction` outside 0..1 shows no flag. The `slim` form is low: its flag stands among the hours.
Item {
    id: root

    required property var segments
    property real nowFraction: -1
    property var hourLabels: []
    property string nowText: qsTr("지금")
    property string accessibleName
    property bool slim: false
    readonly property real side: Theme.font(14.3)
    readonly property real span: root.width - 2 * root.side
    readonly property bool hasNow: root.nowFraction >= 0 && root.nowFraction <= 1
    readonly property real nowX: root.side + root.nowFraction * root.span
    readonly property real stick: Theme.px(4.36)
    // Every how manieth hour has room.
    readonly property int step: root.stepFor(root.hourLabels.length, root.widest)
    readonly property real widest: metrics.height > 0 ? Math.max(0, ...root.hourLabels.map(label => metrics.advanceWidth(label.text))) : 0

    function stepFor(count: int, widest: real): int {
        if (count < 2)
            return 1;
        const between = (root.hourLabels[1].fraction - root.hourLabels[0].fraction) * root.span;
        return Math.max(1, Math.ceil((widest + Theme.gap(3.1)) / Math.max(1, between)));
    }

    // Whether the flag of the slim form stands where an hour would.
    function covered(x: real, width: real): bool {
        return root.slim && root.hasNow && x < flag.x + flag.width + Theme.gap(3.1) && x + width > flag.x - Theme.gap(3.1);
    }

    implicitHeight: strip.y + strip.height + Theme.gap(3.1) + Theme.font(21.2)

    Accessible.role: Accessible.Graphic
    Accessible.name: root.accessibleName
    Accessible.ignored: root.accessibleName === ""

    FontMetrics {
        id: metrics

        font: flagText.font
    }

    Item {
        id: strip

        x: root.side
        y: root.slim ? root.stick : Theme.font(24.3)
        width: root.span
        height: Theme.font(root.slim ? 16 : 26.2)

        Repeater {
            model: root.segments

            DaySegment {
                required property var modelData

                x: Math.round(modelData.start * strip.width)
                width: Math.max(Theme.px(1.25), Math.round((modelData.end - modelData.start) * strip.width) - Theme.px(1.25))
                height: strip.height
                state: modelData.state
            }
        }
    }

    Rectangle {
        visible: root.hasNow
        x: Math.round(root.nowX - width / 2)
        y: strip.y - root.stick
        width: Theme.px(2.2)
        height: strip.height + 2 * root.stick
        color: Theme.colors.now
    }

    Rectangle {
        id: flag

        visible: root.hasNow
        x: Math.max(0, Math.min(root.width - width, Math.round(root.nowX - width / 2)))
        y: root.slim ? strip.y + strip.height + root.stick : strip.y - root.stick - height
        width: flagText.implicitWidth + 2 * Theme.gap(5.6)
        height: flagText.height + Theme.gap(1.25)
        radius: Theme.gap(5)
        color: Theme.colors.now

        AppText {
            id: flagText

            anchors.centerIn: parent
            text: root.nowText
            weight: Theme.bold
            leading: 1.25
            color: Theme.colors.onNow
            silent: true
        }
    }

    Repeater {
        model: root.hourLabels

        AppText {
            id: hour

            required property var modelData
            required property int index

            x: Math.round(root.side + hour.modelData.fraction * root.span - implicitWidth / 2)
            y: strip.y + strip.height + Theme.gap(3.1)
            visible: hour.index % root.step === 0 && !root.covered(hour.x, hour.implicitWidth)
            text: hour.modelData.text
            weight: Theme.semiBold
            silent: true
        }
    }
}
