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
    // A page of a list is not higher than its cards: on a low page they are slim (`kiosk/screen/measure.py` knows when).
    property bool listed: false
    // The height of a usual card.
    readonly property real least: Theme.font(root.width < Theme.font(230) ? (root.compact ? 101 : 108) : root.compact ? 82 : 77)
    readonly property bool slim: root.listed && root.room < root.least
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

        function later(): void {
            measuring.ask();
        }

        function measure(): void {
            let sum = 0;
            for (let i = 0; i < repeater.count; i++)
                sum += repeater.itemAt(i)?.height ?? 0;
            repeater.needed = sum;
        }

        model: root.cards
        onItemAdded: repeater.later()
        onItemRemoved: repeater.later()

        JobCard {
            required property string key
            required property string word
            required property string detail
            required property string urgency
            required property string about
            required property bool closed
            required property bool kept
            required property real letterStep
            required property bool brief

            // A finger that went down on another posting does not open this one.
            onKeyChanged: slidOff = true
            objectName: "job.card"
            width: root.width
            meta: about
            compact: root.compact
            slim: root.slim || brief
            deadlineWord: word
            deadlineSub: root.detailed ? detail : ""
            tone: root.tones[urgency]
            unavailable: closed
            saved: kept
            step: letterStep
            onHeightChanged: repeater.later()
            onActivated: root.opened(key)
        }
    }

    BeforeFrame {
        id: measuring

        onDue: repeater.measure()
    }
}
