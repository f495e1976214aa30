pragma ComponentBehavior: Bound
import QtQuick
import Theme

// How wide words are, so that a part takes another form before one of them is torn apart. What is worked out with it must be
// worked out anew in other letters: `height` is read because it tells of them, which a call does not.
FontMetrics {
    id: root

    property real em: Theme.emBody

    font.family: Theme.family
    font.pixelSize: Theme.font(root.em)
    font.weight: Theme.bold

    // The width of the longest word that a line never breaks, in pixels; a Han letter or a kana is a word of its own.
    function longest(text: string): real {
        const words = text.match(/[^ \n\u200b\u3000-\u9fff\uff00-\uffef]+|[\u3000-\u9fff\uff00-\uffef]/g) ?? [];
        return root.height > 0 ? Math.ceil(Math.max(0, ...words.map(word => root.advanceWidth(word)))) : 0;
    }

    // The width of the longest line, in pixels.
    function line(text: string): real {
        return root.height > 0 ? Math.ceil(Math.max(0, ...text.split("\n").map(line => root.advanceWidth(line)))) : 0;
    }
}
