pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Where a posting comes from and when it was checked, with the key that reports it. Tones: ok, warn.
Panel {
    id: root

    required property string heading
    required property string source
    property string firstSeen
    property string lastChecked
    property string tone: "ok"
    property string reportText
    property bool reportable: true
    // Not by what is seen: a hidden page is measured too.
    readonly property bool keyed: root.reportable && root.reportText !== ""
    // With little width values stand below their labels.
    readonly property bool narrow: root.width < Theme.font(180)

    signal reported

    padY: Theme.gap(6.85)
    color: Tone.ground(root.tone)

    Pile {
        id: column

        width: parent.width
        spacing: Theme.gap(3.74)

        Item {
            id: head

            // The key stands below a heading that leaves it no room.
            readonly property bool tight: root.keyed && shield.width + title.implicitWidth + report.implicitWidth + Theme.gap(5.6) + Theme.gap(3.1) > head.width

            width: column.width
            height: Math.max(shield.height, title.height, root.keyed && !head.tight ? report.height : 0) + (head.tight ? report.height + Theme.gap(3.1) : 0)

            Icon {
                id: shield

                anchors.verticalCenter: title.verticalCenter
                name: root.tone === "ok" ? "shield-check" : "triangle-alert"
                size: 19.9
                color: Tone.ink(root.tone)
            }

            AppText {
                id: title

                y: head.tight ? 0 : (head.height - height) / 2
                anchors.left: shield.right
                anchors.leftMargin: Theme.gap(5.6)
                anchors.right: head.tight ? parent.right : report.left
                anchors.rightMargin: head.tight ? 0 : Theme.gap(3.1)
                text: root.heading
                em: Theme.emStrongL
                weight: Theme.bold
                leading: 1.2
                heading: true
            }

            Button {
                id: report

                objectName: "trust.report"
                anchors.right: parent.right
                y: head.tight ? head.height - height : (head.height - height) / 2
                visible: root.keyed
                width: root.keyed ? Math.min(implicitWidth, column.width) : 0
                kind: "plain"
                small: true
                high: 26.2
                weight: Theme.semiBold
                text: root.reportText
                icon: "flag"
                onActivated: root.reported()
            }
        }

        Pile {
            id: lines

            readonly property real widest: Math.ceil(Math.max(origin.labelWidth, seen.labelWidth, checked.labelWidth))
            readonly property real from: root.narrow ? 0 : lines.widest + Theme.gap(10)

            width: column.width
            height: lines.implicitHeight
            spacing: Theme.gap(0.62)

            TrustLine {
                id: origin

                width: lines.width
                from: lines.from
                label: qsTr("출처")
                value: root.source
            }

            TrustLine {
                id: seen

                width: lines.width
                from: lines.from
                label: qsTr("처음 본 때")
                value: root.firstSeen
            }

            TrustLine {
                id: checked

                width: lines.width
                from: lines.from
                label: qsTr("마지막 확인")
                value: root.lastChecked
            }
        }
    }
}
