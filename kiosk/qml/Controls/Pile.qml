pragma ComponentBehavior: Bound
import QtQuick

// Things from top to bottom; what has no height, and a text without letters, takes no room. Unlike a Column, which is arranged
// before a frame, it knows its height at once, so that several settings can be tried one after the other.
Item {
    id: root

    property real spacing: 0
    readonly property var plan: root.planned()

    // Where each child stands, and how high all are together.
    function planned(): var {
        const tops = [];
        let below = 0;
        for (const child of root.children) {
            tops.push(below);
            if (child.height > 0 && (child as AppText)?.text !== "")
                below += child.height + root.spacing;
        }
        return {
            "tops": tops,
            "height": Math.max(0, below - root.spacing)
        };
    }

    implicitHeight: root.plan.height
    onPlanChanged: root.plan.tops.forEach((top, number) => root.children[number].y = top)
}
