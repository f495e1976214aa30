pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// The day of a room: what its patterns mean, the line, and in words when it is free next. `part` is the whole, or where that has
// no room on one page "head" or "line".
Panel {
    id: root

    required property RoomModel model
    property string part: ""
    property bool slim: false
    readonly property bool told: root.part === "" && root.model.nextText !== ""
    readonly property bool narrow: root.width < Theme.font(260) || head.implicitWidth + legend.natural > day.width

    padY: Theme.gap(root.part !== "" ? 3.1 : Theme.flat ? Theme.gapS : Theme.padCardV)

    Column {
        id: day

        width: parent.width
        spacing: Theme.gap(1.87)

        Item {
            width: day.width
            height: root.narrow ? head.height + legend.height : head.height
            visible: root.part !== "line"

            AppText {
                id: head

                width: root.narrow ? day.width : implicitWidth
                text: qsTr("오늘 시간표")
                em: Theme.emStrongL
                weight: Theme.bold
                leading: 1.2
                heading: true
            }

            DayLegend {
                id: legend

                x: root.narrow ? 0 : parent.width - width
                y: root.narrow ? head.height : Math.round((parent.height - height) / 2)
                columns: root.width < Theme.font(195) ? 1 : root.narrow ? Math.max(2, legend.across(day.width)) : Math.max(1, root.model.day.legend.length)
                items: root.model.day.legend
            }
        }

        DayLine {
            width: day.width
            visible: root.part !== "head"
            slim: root.slim
            segments: root.model.day.pieces
            hourLabels: root.model.day.hours
            nowFraction: root.model.day.now
            accessibleName: Words.join([qsTr("오늘 시간표"), root.model.sentence, root.model.day.spoken, `${root.model.nextLabel} ${root.model.nextText}`])
        }

        Rectangle {
            width: day.width
            height: Theme.px(Theme.lineRule)
            visible: root.told
            color: Theme.colors.rule
        }

        Flow {
            id: next

            width: day.width
            visible: root.told
            topPadding: Theme.gap(1.87)
            spacing: Theme.gap(7.5)

            AppText {
                width: Math.min(Math.ceil(implicitWidth), day.width)
                text: root.model.nextLabel
                weight: Theme.bold
            }

            AppText {
                width: Math.min(Math.ceil(implicitWidth), day.width)
                text: root.model.nextText
            }
        }
    }
}
