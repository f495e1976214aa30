pragma ComponentBehavior: Bound
import QtQuick

// Says `due` once before the next frame after `ask`, however often that was called; what then changes is drawn in the same frame.
// Qt positions a changed Column before each frame: this one is empty, and only tells when. Parts that ask each other without end
// are left as they are, so that the frame comes.
Column {
    id: root

    property bool asked: false
    // How often it was due before this frame.
    property int rounds: 0
    readonly property int most: 50

    signal due

    function ask(): void {
        root.asked = true;
        root.spacing = 1 - root.spacing;
    }

    function rest(): void {
        root.rounds = 0;
    }

    visible: false
    onPositioningComplete: {
        if (!root.asked)
            return;
        root.asked = false;
        if (root.rounds === root.most)
            console.warn(`${root.parent}: parts change each other without end`);
        if (root.rounds++ >= root.most)
            return;
        Qt.callLater(root.rest);
        root.due();
    }
}
