pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Shows where a page came from: `shift` is bound to by what is turned and `fade` by its veil, whenever `page` changes.
Item {
    id: root

    required property int page
    // The distance by which the new page is still off its place: whole pixels, between which letters would be drawn anew.
    readonly property int shift: Math.round(root.way)
    property real way: 0
    property real fade: 1
    property int before: 0
    property bool ready: false

    onPageChanged: {
        const from = root.page < root.before ? -1 : 1;
        root.before = root.page;
        if (!root.ready || Theme.turnTime === 0 || !root.parent.visible)
            return;
        slide.from = from * Theme.px(Theme.turnWay);
        turn.restart();
    }

    visible: false

    Component.onCompleted: {
        root.before = root.page;
        root.ready = true;
    }

    ParallelAnimation {
        id: turn

        NumberAnimation {
            id: slide

            target: root
            property: "way"
            to: 0
            duration: Theme.turnTime
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            target: root
            property: "fade"
            from: 0.25
            to: 1
            duration: Theme.turnTime
        }
    }
}
