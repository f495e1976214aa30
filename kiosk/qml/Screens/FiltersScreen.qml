pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// Conditions by facet, each with what would remain.
ScreenPage {
    id: root

    required property FiltersModel model
    readonly property real gap: Theme.gap(Theme.gapM)

    title: root.model.title
    side: root.model.side

    Column {
        width: root.width
        spacing: root.gap

        Repeater {
            model: root.model.groups.length

            Column {
                id: group

                required property int index
                readonly property var facet: root.model.groups[group.index]

                width: root.width
                spacing: Theme.gap(Theme.gapMin)

                AppText {
                    text: group.facet?.heading ?? ""
                    em: Theme.emStrongL
                    weight: Theme.bold
                    leading: 1.2
                    heading: true
                }

                ChipRow {
                    width: group.width
                    chips: group.facet?.chips ?? []
                    onChipActivated: id => root.model.pressChip(id)
                }
            }
        }
    }

    AppText {
        anchors.bottom: keys.top
        anchors.bottomMargin: Theme.gap(Theme.gapM)
        width: root.width
        text: root.model.note
        color: Theme.colors.sub
        horizontalAlignment: Text.AlignHCenter
    }

    Row {
        id: keys

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Theme.lip)
        spacing: root.gap

        Button {
            id: clear

            objectName: "filters.clear"
            width: Math.max(clear.implicitWidth, Theme.font(118))
            height: show.height
            visible: root.model.clearText !== ""
            text: root.model.clearText
            icon: "undo-2"
            onActivated: root.model.clear()
        }

        Button {
            id: show

            objectName: "filters.show"
            kind: "main"
            tall: true
            width: root.width - (clear.visible ? clear.width + keys.spacing : 0)
            text: root.model.showText
            after: "arrow-right"
            onActivated: root.model.show()
        }
    }
}
