pragma ComponentBehavior: Bound
import QtQuick
import Theme

// What Hero says: its label, the figure with its counting word, and what these are. In a `stacked` card they share a line where
// they have room.
Item {
    id: root

    required property string label
    required property string number
    required property string unit
    required property string sub
    required property bool stale
    required property bool flat
    required property bool snug
    required property bool stacked
    required property color ink
    // The most width there is, in pixels.
    required property real most
    // What the words need beside the doors.
    readonly property real asked: Math.max(Math.ceil(label.implicitWidth), root.flat ? 0 : Theme.font(83.4), root.flat || root.stale ? 0 : Math.ceil(sub.implicitWidth))
    readonly property bool inline: root.stacked || root.flat
    readonly property bool latin: /^[a-z]/i.test(root.unit)
    // A long word leaves: what is counted stands in the label.
    readonly property bool counted: value.need(true, false) <= root.most && !(root.latin && !root.leads(true) && root.leads(false))
    readonly property bool roomy: root.inline && !root.stale && value.need(root.counted, true) <= root.most
    readonly property bool subbed: root.sub !== "" && !root.roomy
    // The label at the left of the line.
    readonly property bool led: root.leads(root.counted)
    readonly property real main: root.stale ? stale.height : value.height

    function leads(counted: bool): bool {
        return root.stacked && label.implicitWidth + Theme.gap(Theme.gapL) + (root.stale ? stale.implicitWidth : value.need(counted, true)) <= root.most;
    }

    implicitWidth: root.flat && !root.stacked && !root.stale ? Math.min(root.most, Math.max(Math.ceil(label.implicitWidth), value.need(root.counted, root.roomy))) : root.most
    implicitHeight: (root.led ? 0 : label.height) + root.main + (root.subbed ? sub.height : 0)

    AppText {
        id: label

        // On the base line of what stands beside it.
        y: root.led ? (root.stale ? stale.y + stale.baselineOffset : value.y + figure.baselineOffset) - baselineOffset : 0
        width: Math.min(Math.ceil(label.implicitWidth), root.most)
        text: root.label
        weight: Theme.bold
        leading: 1.2
        tracking: -0.015
        color: root.ink
        silent: true
    }

    Row {
        id: value

        function need(counted: bool, whole: bool): real {
            return figure.implicitWidth + (counted && root.unit !== "" ? value.spacing + unit.implicitWidth : 0) + (whole && root.inline ? value.spacing + said.implicitWidth : 0);
        }

        visible: !root.stale
        x: root.led ? root.width - value.need(root.counted, true) : 0
        y: root.led ? 0 : label.height
        height: figure.height
        // A word in Latin letters stands a space away from its figure.
        spacing: Theme.gap(root.latin ? 5 : 3.1)

        AppText {
            id: figure

            text: root.number
            em: root.snug && root.stacked ? Theme.emQuestion : root.snug || root.inline ? Theme.emNumberM : Theme.emNumberL
            weight: Theme.bold
            leading: 0.98
            tracking: -0.04
            color: root.ink
            silent: true
        }

        AppText {
            id: unit

            visible: root.counted
            text: root.unit
            em: root.inline ? Theme.emHeadS : Theme.emPanel
            weight: Theme.bold
            leading: 1.2
            color: root.ink
            silent: true
            anchors.baseline: figure.baseline
        }

        AppText {
            id: said

            visible: root.roomy
            text: root.sub
            em: root.flat || root.snug ? Theme.emBody : Theme.emStrongL
            weight: Theme.bold
            leading: 1.2
            color: root.ink
            silent: true
            anchors.baseline: figure.baseline
        }
    }

    AppText {
        id: stale

        visible: root.stale
        x: root.led ? root.width - width : 0
        y: root.led ? 0 : label.height
        width: Math.min(Math.ceil(stale.implicitWidth), root.most)
        text: root.number
        em: root.flat ? Theme.emHeadS : Theme.emTitle
        weight: Theme.bold
        leading: 1.2
        color: root.ink
        silent: true
    }

    AppText {
        id: sub

        visible: root.subbed
        y: label.height + root.main
        width: root.width
        text: root.sub
        em: Theme.emStrongL
        weight: Theme.bold
        leading: 1.2
        color: root.ink
        silent: true
    }
}
