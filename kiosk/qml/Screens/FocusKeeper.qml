pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls

// Gives the focus back to where it was before a question or the sheet came, with its ring if it had one.
Item {
    id: root

    required property FrameModel frame
    // Takes the focus when its former owner is gone.
    required property Item fallback
    readonly property Item here: root.Window.activeFocusItem
    property TouchSurface opener: null
    // Whether the visitor goes by keys.
    property bool ringed: false
    property bool away: false

    function note(): void {
        root.opener = root.here as TouchSurface;
        root.ringed = root.opener !== null && !root.opener.given;
    }

    function giveBack(): void {
        root.away = root.frame.asking !== "";
        if (root.away)
            return;
        const here = root.here as TouchSurface;
        if (here !== null && here.enabled && here.visible)
            root.note();
        else if (root.opener === null || !root.opener.enabled || !root.opener.visible)
            root.fallback.forceActiveFocus(Qt.OtherFocusReason);
        else if (root.ringed)
            root.opener.forceActiveFocus(Qt.TabFocusReason);
        else
            root.opener.takeFocus();
    }

    onHereChanged: {
        if (!root.away && root.frame.asking === "")
            root.note();
    }

    Connections {
        target: root.frame

        function onAskingChanged(): void {
            root.away = true;
            // What was under it can take the focus only when it is enabled again.
            if (root.frame.asking === "")
                Qt.callLater(root.giveBack);
        }
    }
}
