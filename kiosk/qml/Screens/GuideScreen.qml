pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// A guide: read, check off, take the form. Each of its pages begins a new leaf; at normal size what is too much for one leaf is
// drawn closer, else it takes several.
ScreenPage {
    id: root

    required property GuideModel model
    property int squeeze: 0
    // The width of a part and the height of a page.
    readonly property real wide: column.lanes.widthOf(0)
    readonly property real high: column.most
    readonly property bool tight: !Theme.large && !Theme.flat && column.leaves > root.model.pages
    readonly property real gap: Theme.gap(root.squeeze > 1 ? Theme.gapMin : root.squeeze > 0 ? Theme.gapS : Theme.gapM)

    title: root.model.title
    side: root.model.side

    onWideChanged: root.measure()
    onHighChanged: root.measure()
    onEntered: root.squeeze = 0

    function measure(): void {
        if (root.wide > 0 && root.high > 0)
            root.model.setRoom(root.high, root.wide);
    }

    // Each step waits for the layout of the one before.
    Timer {
        interval: 20
        repeat: true
        running: root.tight && root.squeeze < 3
        onTriggered: root.squeeze += 1
    }

    StatePanel {
        width: root.width
        visible: !root.model.found
        heading: root.model.heading
    }

    PagedColumn {
        id: column

        anchors.fill: parent
        visible: root.model.found
        spacing: root.gap
        section: root.model.page - 1
        onSectionTurned: section => root.model.turnTo(section)

        Repeater {
            model: root.model.parts.filter(part => part.kind !== "form")

            Block {
                id: block

                required property var modelData

                section: block.modelData.section
                half: block.modelData.kind === "avoid" || block.modelData.kind === "keep"
                held: block.modelData.kind === "heading" || block.modelData.kind === "head"
                lane: ["avoid", "keep", "head", "check"].includes(block.modelData.kind) ? 1 : 0

                GuidePart {
                    model: root.model
                    part: block.modelData
                    squeeze: root.squeeze
                }
            }
        }

        Passage {
            column: column
            section: root.model.pages - 1
            lane: 1
            wanted: form.split
            paragraphs: form.paragraphs
        }

        QrBlocks {
            id: form

            column: column
            section: root.model.pages - 1
            lane: 1
            plateMm: Theme.large ? (Theme.flat ? 40 : 52) : root.squeeze > 2 ? 62 : 72
            path: root.model.qrPath
            modules: root.model.qrModules
            heading: qsTr("빈 양식 받기")
            lines: qsTr("휴대폰 카메라로 비추세요")
            address: root.model.address
        }
    }
}
