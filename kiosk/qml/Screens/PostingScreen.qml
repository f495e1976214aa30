pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// One posting: decide, trust, take away.
ScreenPage {
    id: root

    required property PostingModel model
    readonly property real gap: Theme.gap(Theme.gapM)

    title: root.model.title
    side: root.model.side

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
                em: Theme.emPosting
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
            facts: root.model.facts
        }

        TrustPanel {
            width: column.width
            visible: root.model.found
            heading: root.model.trustHeading
            tone: root.model.trustTone
            source: root.model.source
            firstSeen: root.model.firstSeen
            lastChecked: root.model.lastChecked
            reportText: qsTr("이 공고 이상해요")
            reportable: !root.model.reported
            onReported: root.model.report()
        }

        QrPanel {
            width: column.width
            visible: root.model.qrPath !== ""
            path: root.model.qrPath
            modules: root.model.qrModules
            heading: root.model.linkHeading
            lines: qsTr("휴대폰 카메라로 비추세요.\n%1").arg(root.model.opens)
            address: root.model.address
        }

        Note {
            width: column.width
            visible: root.model.noLink !== ""
            tone: "warn"
            text: root.model.noLink
        }
    }
}
