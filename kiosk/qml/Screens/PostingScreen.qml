pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// One posting: decide, trust, take away. A long title or long facts make the rest closer, then shorter, never clipped.
ScreenPage {
    id: root

    required property PostingModel model
    property int squeeze: 0
    readonly property real gap: Theme.gap(root.squeeze > 0 ? Theme.gapS : Theme.gapM)
    readonly property real over: column.height - root.height

    title: root.model.title
    side: root.model.side

    // Each step waits for the layout of the one before.
    Timer {
        interval: 20
        repeat: true
        running: root.over > 0 && root.squeeze < 4
        onTriggered: root.squeeze += 1
    }

    Connections {
        target: root.model

        function onHeadingChanged(): void {
            root.squeeze = 0;
        }
    }

    Column {
        id: column

        width: root.width
        spacing: root.gap

        Column {
            width: column.width

            AppText {
                width: parent.width
                text: root.model.organization
                visible: text !== ""
                weight: Theme.semiBold
                color: Theme.colors.sub
            }

            AppText {
                width: parent.width
                text: Words.breakable(root.model.heading)
                em: root.squeeze > 0 ? Theme.emStrong : Theme.emPosting
                weight: Theme.bold
                leading: 1.25
                tracking: -0.02
                heading: true
            }
        }

        DeadlinePanel {
            width: column.width
            visible: root.model.found
            word: root.model.deadlineWord
            heading: root.model.deadlineDay
            line: root.model.deadlineLine
            tone: ({
                    "today": "danger",
                    "soon": "warn",
                    "later": "tint"
                })[root.model.urgency] ?? "quiet"
        }

        FactGrid {
            width: column.width
            visible: root.model.found
            facts: root.squeeze > 3 ? root.model.facts.slice(0, 2) : root.model.facts
        }

        TrustPanel {
            width: column.width
            visible: root.model.found
            heading: root.model.trustHeading
            tone: root.model.trustTone
            source: root.squeeze > 2 ? "" : root.model.source
            firstSeen: root.squeeze > 1 ? "" : root.model.firstSeen
            lastChecked: root.model.lastChecked
            reportText: qsTr("이 공고 이상해요")
            reportable: !root.model.reported
            onReported: root.model.report()
        }

        Row {
            spacing: root.gap
            visible: root.model.qrPath !== ""

            QrPanel {
                id: code

                width: column.width - (keep.visible ? keep.width + root.gap : 0)
                compact: true
                plateMm: 84
                path: root.model.qrPath
                modules: root.model.qrModules
                heading: root.model.linkHeading
                lines: root.model.opens
                address: root.model.address
            }

            Button {
                id: keep

                objectName: "posting.keep"
                width: Theme.font(79)
                height: code.height - Theme.px(Theme.lip)
                visible: root.model.keepText !== ""
                stacked: true
                kind: root.model.kept ? "tint" : "main"
                icon: root.model.kept ? "bookmark-check" : "bookmark-plus"
                text: root.model.keepText
                selected: root.model.kept
                onActivated: root.model.keep()
            }
        }

        Note {
            width: column.width
            visible: root.model.noLink !== ""
            tone: "warn"
            text: root.model.noLink
        }

        Button {
            objectName: "posting.keep"
            width: column.width
            visible: root.model.qrPath === "" && root.model.keepText !== ""
            kind: root.model.kept ? "tint" : "main"
            icon: root.model.kept ? "bookmark-check" : "bookmark-plus"
            text: root.model.keepText
            selected: root.model.kept
            onActivated: root.model.keep()
        }
    }
}
