pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A text in a panel; what does not fit in `space` follows on further pages, cut between words.
Column {
    id: root

    required property string text
    required property real space
    property int page: 0
    property var pieces: [root.text]
    readonly property int pages: root.pieces.length
    readonly property int whole: Math.floor((root.space - 2 * panel.padY) / words.lineHeight)
    readonly property int lines: Math.max(1, Math.floor((root.space - 2 * panel.padY - pager.implicitHeight - root.spacing) / words.lineHeight))

    // Lines that some words take.
    function linesOf(text: string): int {
        ruler.text = text;
        return ruler.lineCount;
    }

    // The largest number of words from `start` that fit on a page.
    function taken(parts: list<string>, start: int): int {
        let least = 1;
        let most = parts.length - start;
        while (least < most) {
            const middle = Math.ceil((least + most) / 2);
            if (root.linesOf(parts.slice(start, start + middle).join("").trim()) <= root.lines)
                least = middle;
            else
                most = middle - 1;
        }
        return least;
    }

    function cut(): void {
        const parts = root.text.match(/\S+\s*/g) ?? [];
        const found = [];
        if (root.width <= 0 || parts.length === 0 || root.linesOf(root.text) <= root.whole) {
            root.pieces = [root.text];
            return;
        }
        for (let start = 0; start < parts.length; ) {
            const count = root.taken(parts, start);
            found.push(parts.slice(start, start + count).join("").trim());
            start += count;
        }
        root.pieces = found;
        root.page = Math.min(root.page, found.length - 1);
    }

    spacing: Theme.gap(Theme.gapM)
    onTextChanged: {
        root.page = 0;
        root.cut();
    }
    onWidthChanged: Qt.callLater(root.cut)
    onSpaceChanged: Qt.callLater(root.cut)
    Component.onCompleted: root.cut()

    Panel {
        id: panel

        width: root.width

        AppText {
            id: words

            width: parent.width
            text: root.pieces[Math.min(root.page, root.pieces.length - 1)]
            leading: 1.5
        }

        AppText {
            id: ruler

            width: parent.width
            visible: false
            leading: 1.5
            silent: true
        }
    }

    Pager {
        id: pager

        width: root.width
        visible: root.pages > 1
        page: root.page + 1
        pages: Math.max(2, root.pages)
        onPrevious: root.page = Math.max(0, root.page - 1)
        onNext: root.page = Math.min(root.pages - 1, root.page + 1)
    }
}
