pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A code as blocks of a PagedColumn: with its words in one panel, or alone on a page where they do not fit; then `split` is set,
// and a Passage before it shows `paragraphs`.
Repeater {
    id: root

    required property PagedColumn column
    required property string path
    required property int modules
    property bool wanted: true
    property int lane: 0
    property int section: 0
    property bool low: false
    property bool compact: true
    property real plateMm: 93
    property string heading
    property string lines
    property string address
    property bool fits: true
    readonly property bool present: root.wanted && root.path !== ""
    readonly property bool split: root.present && !root.fits
    readonly property var paragraphs: [
        {
            "text": root.heading.replace("\n", " "),
            "em": Theme.emStrongL,
            "bold": true
        },
        {
            "text": root.lines.replace(/\n/g, " "),
            "tone": "sub"
        },
        {
            "text": root.address.replace(/\./g, ".\u200b"),
            "bold": true,
            "tone": "brand"
        }
    ]

    model: [false, true]

    Block {
        id: block

        required property bool modelData

        lane: root.lane
        section: root.section
        low: root.low
        gives: panel.gives
        wanted: root.present && block.modelData !== root.fits
        onFitsChanged: {
            if (!block.modelData)
                root.fits = block.fits;
        }

        QrPanel {
            id: panel

            bare: block.modelData
            compact: root.compact
            plateMm: root.plateMm
            room: root.column.most
            path: root.path
            modules: root.modules
            heading: root.heading
            lines: root.lines
            address: root.address
        }
    }
}
