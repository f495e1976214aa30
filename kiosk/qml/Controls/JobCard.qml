pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A posting in a list. `title` is rich (<mark> shows what matched); a longer title makes the card taller. `compact` is the
// lower form for search results. A card with little width puts the deadline above; a `slim` one, for pages lower than a card,
// has its word before the title and no second line (`kiosk/screen/measure.py` knows the rules).
TouchSurface {
    id: root

    required property string title
    required property string deadlineWord
    property string deadlineSub
    property string tone: "tint"
    property string meta
    property bool saved: false
    property bool compact: false
    property bool slim: false
    property real step: 1
    property string savedText: qsTr("담음")
    readonly property real pad: Theme.gap(root.slim ? 1 : root.compact ? 1.5 : 4.4)
    readonly property bool narrow: !root.slim && root.width < Theme.font(230)
    readonly property string sign: ["danger", "warn", "tint"].includes(root.tone) ? root.tone : "b"
    readonly property real least: root.narrow || root.slim ? 0 : Theme.font(root.compact ? 61.3 : 76.6)
    readonly property real bandHeight: root.narrow ? Theme.font(root.compact ? 22 : 26) + Theme.px(0.93) : 0

    // The words in the order in which they are read.
    accessibleName: Words.join([...root.slim ? [root.deadlineWord, root.title, root.meta] : [root.title, root.meta, root.deadlineWord], root.deadlineSub, root.saved ? root.savedText : ""])
    implicitHeight: Math.max(root.least, root.bandHeight + words.height + 2 * root.pad)

    DeadlineBlock {
        id: block

        visible: !root.slim
        x: root.edge
        y: root.edge
        width: root.narrow ? root.width - 2 * root.edge : implicitWidth
        height: root.narrow ? root.bandHeight : root.height - 2 * root.edge
        band: root.narrow
        word: root.deadlineWord
        sub: root.deadlineSub
        tone: root.tone
        corner: root.radius - root.edge
    }

    Column {
        id: words

        anchors.left: root.narrow || root.slim ? parent.left : block.right
        anchors.leftMargin: root.narrow || root.slim ? Theme.gap(8.1) + root.edge : Theme.gap(8.7)
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(8.1) + root.edge
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Math.round(root.bandHeight / 2)
        spacing: root.compact || root.slim ? 0 : Theme.gap(1.87)

        AppText {
            width: words.width
            rich: root.slim ? `<${root.sign}>${root.deadlineWord.replace(/\n/g, " ")}</${root.sign}> ${root.title}` : root.title
            em: root.slim ? Theme.emBody : root.compact ? 15.6 : Theme.emStrong
            step: root.step
            weight: Theme.bold
            leading: root.compact || root.slim ? 1.2 : 1.28
            tracking: -0.02
            silent: true
        }

        Item {
            visible: !root.slim
            width: words.width
            height: Math.max(meta.height, kept.height)

            AppText {
                id: meta

                width: parent.width - (root.saved ? kept.width + Theme.gap(3.1) : 0)
                text: root.meta
                step: root.step
                leading: 1.3
                color: Theme.colors.sub
                silent: true
            }

            SavedSign {
                id: kept

                anchors.right: parent.right
                visible: root.saved
                text: root.savedText
                step: root.step
            }
        }
    }
}
