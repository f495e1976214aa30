pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Words as blocks of a PagedColumn, for whatever is too high for one page: cut between paragraphs, and between the words of a
// paragraph that is itself too high. `paragraphs` as for PassagePanel; those without text are left out.
Repeater {
    id: root

    required property PagedColumn column
    required property var paragraphs
    property bool wanted: true
    property int lane: 0
    property int section: 0
    property color ground: Theme.colors.surface
    readonly property real inner: root.column.lanes.widthOf(root.lane) - 2 * Theme.gap(Theme.padCard)
    readonly property real space: root.column.most - 2 * Theme.gap(4.4)
    readonly property AppText ruler: AppText {
        visible: false
        silent: true
    }

    // The height of a paragraph, in pixels.
    function heightOf(paragraph: var): real {
        root.ruler.width = root.inner - (paragraph.sign ? Theme.font(16.2) + Theme.gap(3.74) : 0);
        root.ruler.em = paragraph.em ?? Theme.emBody;
        root.ruler.weight = paragraph.bold ? Theme.bold : Theme.regular;
        root.ruler.leading = paragraph.leading ?? 1.3;
        root.ruler.text = paragraph.text;
        return root.ruler.lineCount * root.ruler.lineHeight;
    }

    // A paragraph as several that are no higher than the space.
    function split(paragraph: var): var {
        const words = paragraph.text.match(/\S+\s*/g) ?? [];
        const found = [];
        for (let start = 0; start < words.length; ) {
            let count = 1;
            while (start + count < words.length && root.heightOf(root.part(paragraph, words.slice(start, start + count + 1))) <= root.space)
                count++;
            found.push(root.part(paragraph, words.slice(start, start + count)));
            start += count;
        }
        return found;
    }

    function part(paragraph: var, words: list<string>): var {
        return Object.assign({}, paragraph, {
            "text": words.join("").trim()
        });
    }

    // Groups of paragraphs, each no higher than the space.
    function pieces(): var {
        const found = [];
        let left = 0;
        for (const whole of root.paragraphs.filter(paragraph => paragraph.text !== "")) {
            for (const paragraph of root.heightOf(whole) <= root.space ? [whole] : root.split(whole)) {
                const height = root.heightOf(paragraph);
                if (found.length === 0 || height > left) {
                    found.push([]);
                    left = root.space;
                }
                found[found.length - 1].push(paragraph);
                left -= height;
            }
        }
        return found;
    }

    function cut(): void {
        const found = root.wanted && root.inner > 0 && root.space > 0 ? root.pieces() : [];
        if (JSON.stringify(found) !== JSON.stringify(root.model ?? []))
            root.model = found;
    }

    onParagraphsChanged: root.cutting.ask()
    onWantedChanged: root.cutting.ask()
    onInnerChanged: root.cutting.ask()
    onSpaceChanged: root.cutting.ask()
    Component.onCompleted: root.cut()

    readonly property BeforeFrame cutting: BeforeFrame {
        parent: root.column
        onDue: root.cut()
    }

    Block {
        id: block

        required property var modelData

        lane: root.lane
        section: root.section

        PassagePanel {
            paragraphs: block.modelData
            color: root.ground
        }
    }
}
