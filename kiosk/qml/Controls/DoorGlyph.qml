pragma ComponentBehavior: Bound
import QtQuick

// A room as a door; `state` is free (open), soon (ajar, with a clock), closed (shut) or unknown (dashed, with a question
// mark). The leaf tells it, not the colour.
Drawing {
    id: root

    readonly property var art: ({
            "free": [root.frame("doorLight", []), { "d": "M12 8l30 13v86L12 102z", "fill": "doorLeaf", "line": "doorLine", "w": 6 }, root.floor, { "d": Paths.circle(34, 64, 4.5), "fill": "doorLine", "line": "" }],
            "soon": [root.frame("doorLight", []), { "d": "M12 8l44 7v92l-44-5z", "fill": "doorLeaf", "line": "doorLine", "w": 6 }, root.floor, { "d": Paths.circle(47, 62, 4.5), "fill": "doorLine", "line": "" }, { "d": Paths.circle(64, 30, 19), "fill": "picPaper", "line": "doorLine", "w": 5 }, { "d": "M64 20v11l7 5", "line": "doorLine", "w": 5 }],
            "closed": [root.frame("doorLeaf", []), { "d": "M24 22h36v24H24zM24 60h36v30H24z", "line": "doorLine", "w": 4, "fade": 0.55 }, root.floor, { "d": Paths.circle(63, 54, 5), "fill": "doorLine", "line": "" }],
            "unknown": [root.frame("picPaper", [1.83, 1.5]), root.floor, { "d": "M33 44a9.5 9.5 0 1 1 13 9c-3 1.5-4 3-4 7", "line": "doorLine", "w": 6 }, { "d": Paths.circle(42, 73, 4), "fill": "doorLine", "line": "" }]
        })
    readonly property var floor: ({ "d": "M4 104h76", "line": "doorLine", "w": 6 })

    function frame(fill: string, dash: list<real>): var {
        return { "d": Paths.box(12, 8, 60, 94, 5), "fill": fill, "line": "doorLine", "w": 6, "dash": dash };
    }

    state: "unknown"
    viewWidth: 84
    viewHeight: 112
    layers: root.art[root.state] ?? root.art["unknown"]
}
