pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The lanes of a PagedColumn: one, or two side by side of which the left takes a share.
QtObject {
    id: root

    required property real width
    required property real share
    property bool two: false
    readonly property real between: Theme.gap(Theme.gapL)
    readonly property real left: Math.round((root.width - root.between) * root.share)

    function x(lane: int): real {
        return root.two && lane === 1 ? root.left + root.between : 0;
    }

    function widthOf(lane: int): real {
        if (!root.two)
            return root.width;
        return lane === 0 ? root.left : root.width - root.between - root.left;
    }
}
