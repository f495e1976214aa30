pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A text in a panel; what does not fit in `space` follows on further pages, cut between lines.
Column {
    id: root

    required property string text
    required property real space
    property int page: 0
    readonly property real line: words.lineHeight
    readonly property bool paged: panel.fixed + words.lineCount * root.line > root.space
    readonly property int lines: Math.max(1, Math.floor((root.space - panel.fixed - pager.implicitHeight - root.spacing) / root.line))
    readonly property int pages: root.paged ? Math.ceil(words.lineCount / root.lines) : 1

    spacing: Theme.gap(Theme.gapM)
    onTextChanged: root.page = 0

    Panel {
        id: panel

        readonly property real fixed: 2 * panel.padY

        width: root.width

        Item {
            width: parent.width
            height: (root.paged ? root.lines : words.lineCount) * root.line
            clip: root.paged

            AppText {
                id: words

                y: -Math.min(root.page, root.pages - 1) * root.lines * root.line
                width: parent.width
                text: root.text
                leading: 1.5
            }
        }
    }

    Pager {
        id: pager

        width: root.width
        visible: root.paged
        page: root.page + 1
        pages: Math.max(2, root.pages)
        onPrevious: root.page = Math.max(0, root.page - 1)
        onNext: root.page = Math.min(root.pages - 1, root.page + 1)
    }
}
