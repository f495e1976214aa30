pragma ComponentBehavior: Bound
import QtQuick

// Says `due` once before the next frame after `ask`, however often that was called; what then changes is drawn in the same frame.
// Qt positions a changed Column before each frame: this one is empty, and only tells when.
Column {
    id: root

    property bool asked: false

    signal due

    function ask(): void {
        root.asked = true;
        root.spacing = 1 - root.spacing;
    }

    visible: false
    onPositioningComplete: {
        if (!root.asked)
            return;
        root.asked = false;
        root.due();
    }
}
