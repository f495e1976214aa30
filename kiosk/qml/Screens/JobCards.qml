pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// The cards of one page of a list.
Column {
    id: root

    required property var cards
    property bool compact: false
    property bool detailed: true
    readonly property var tones: ({
            "today": "danger",
            "soon": "warn",
            "later": "tint",
            "always": "quiet",
            "closed": "quiet"
        })

    signal opened(string id)

    spacing: Theme.gap(Theme.gapM)

    Repeater {
        model: root.cards

        JobCard {
            required property string id
            required property string word
            required property string detail
            required property string urgency
            required property bool closed

            objectName: "job.card"
            width: root.width
            compact: root.compact
            deadlineWord: word
            deadlineSub: root.detailed ? detail : ""
            tone: root.tones[urgency]
            unavailable: closed
            onActivated: root.opened(id)
        }
    }
}
