pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// Conditions by facet, each with what would remain. The keys below stay on every page where there is height for both.
ScreenPage {
    id: root

    required property FiltersModel model
    readonly property bool footed: root.height >= Theme.font(150)
    readonly property bool noted: root.height >= Theme.font(300)
    readonly property real chipWidth: Math.min(column.lanes.widthOf(0), column.lanes.widthOf(1))

    title: root.model.title
    side: root.model.side
    onChipWidthChanged: root.model.setWidth(root.chipWidth)
    Component.onCompleted: root.model.setWidth(root.chipWidth)

    PagedColumn {
        id: column

        width: root.width
        height: root.height - (root.footed ? foot.height + Theme.gap(Theme.gapM) : 0)

        Repeater {
            model: root.model.lines.length

            Block {
                id: line

                required property int index
                readonly property var row: root.model.lines[line.index]
                readonly property bool headed: (line.row?.heading ?? "") !== ""

                lane: (line.row?.group ?? 0) < 2 ? 0 : 1
                above: line.headed ? -1 : Theme.gap(3.74)

                Column {
                    id: group

                    spacing: Theme.gap(Theme.gapMin)

                    AppText {
                        width: group.width
                        visible: line.headed
                        text: line.row?.heading ?? ""
                        em: Theme.emStrongL
                        weight: Theme.bold
                        leading: 1.2
                        heading: true
                    }

                    ChipRow {
                        width: group.width
                        chips: line.row?.chips ?? []
                        onChipActivated: id => root.model.pressChip(id)
                    }
                }
            }
        }

        Block {
            wanted: !root.noted
            lane: 1

            AppText {
                text: root.model.note
                color: Theme.colors.sub
            }
        }

        Block {
            wanted: !root.footed
            low: true

            FilterKeys {
                model: root.model
            }
        }
    }

    Column {
        id: foot

        anchors.bottom: parent.bottom
        width: root.width
        visible: root.footed
        spacing: Theme.gap(Theme.gapM)

        AppText {
            width: foot.width
            visible: root.noted
            text: root.model.note
            color: Theme.colors.sub
            horizontalAlignment: Text.AlignHCenter
        }

        FilterKeys {
            width: foot.width
            model: root.model
        }
    }
}
