pragma ComponentBehavior: Bound
import QtQuick
import Theme

// One day of a room. `segments` holds {start, end, state} with fractions of the shown span and state past, free, busy,
// closed, held or unknown; `hourLabels` holds {fraction, text}; a `nowFraction` outside 0..1 shows no flag.
Item {
    id: root

    required property var segments
    property real nowFraction: -1
    property var hourLabels: []
    property string nowText: qsTr("지금")
    property string accessibleName
    readonly property real side: Theme.font(14.3)
    readonly property real span: root.width - 2 * root.side
    readonly property bool hasNow: root.nowFraction >= 0 && root.nowFraction <= 1

    implicitHeight: strip.y + strip.height + Theme.gap(3.1) + Theme.font(21.2)

    Accessible.role: Accessible.Graphic
    Accessible.name: root.accessibleName
    Accessible.ignored: root.accessibleName === ""

    Item {
        id: strip

        x: root.side
        y: Theme.font(24.3)
        width: root.span
        height: Theme.font(26.2)

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
        x: Math.round(root.side + root.nowFraction * root.span - width / 2)
        y: strip.y - Theme.px(4.36)
        width: Theme.px(2.2)
        height: strip.height + 2 * Theme.px(4.36)
        color: Theme.colors.now

        Rectangle {
            anchors.bottom: parent.top
            x: Math.max(-parent.x, Math.min(root.width - parent.x - width, Math.round((parent.width - width) / 2)))
            width: flag.implicitWidth + 2 * Theme.gap(5.6)
            height: flag.height + Theme.gap(1.25)
            radius: Theme.gap(5)
            color: Theme.colors.now

            AppText {
                id: flag

                anchors.centerIn: parent
                text: root.nowText
                weight: Theme.bold
                leading: 1.25
                color: Theme.colors.onNow
                silent: true
            }
        }
    }

    Repeater {
        model: root.hourLabels

        AppText {
            required property var modelData

            x: Math.round(root.side + modelData.fraction * root.span - implicitWidth / 2)
            y: strip.y + strip.height + Theme.gap(3.1)
            text: modelData.text
            weight: Theme.semiBold
            silent: true
        }
    }
}
