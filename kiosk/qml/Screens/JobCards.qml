pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// The cards of one page of a list.
Column {
    id: root

    required property var cards
    required property real room
    property bool compact: false
    property bool detailed: true
    // The height of a usual card.
    readonly property real least: root.width < Theme.font(230) ? Theme.font(108) : Theme.font(77)
    readonly property var tones: ({
            "today": "danger",
            "soon": "warn",
            "later": "tint",
            "always": "quiet",
            "closed": "quiet"
        })

    signal opened(string id)

    // Cards stand a little closer when only so the last one has room.
    spacing: repeater.needed + (repeater.count - 1) * Theme.gap(Theme.gapM) > root.room ? Theme.gap(Theme.gapS) : Theme.gap(Theme.gapM)

    Repeater {
        id: repeater

        property real needed: 0

        function measure(): void {
            let sum = 0;
            for (let i = 0; i < repeater.count; i++)
                sum += repeater.itemAt(i)?.height ?? 0;
            repeater.needed = sum;
        }

        model: root.cards
        onItemAdded: Qt.callLater(repeater.measure)
        onItemRemoved: Qt.callLater(repeater.measure)

        JobCard {
            required property string key
            required property string word
            required property string detail
            required property string urgency
            required property string about
            required property bool closed
            required property bool kept

            objectName: "job.card"
            width: root.width
            meta: about
            compact: root.compact
            deadlineWord: word
            deadlineSub: root.detailed ? detail : ""
            tone: root.tones[urgency]
            unavailable: closed
            saved: kept
            onHeightChanged: Qt.callLater(repeater.measure)
            onActivated: root.opened(key)
        }
    }
}
