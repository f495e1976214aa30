pragma ComponentBehavior: Bound
import QtQuick

// A table from above with one stool per seat, so that the capacity is seen before it is read.
Drawing {
    id: root

    required property int seats
    readonly property real pitch: 120 / (Math.ceil(root.seats / 2) + 1)
    readonly property real stool: Math.min(15, root.pitch * 0.36)

    function stools(): var {
        const around = [];
        for (let i = 0; i < root.seats; i++)
            around.push({
                "d": Paths.circle(50 + root.pitch * (Math.floor(i / 2) + 1), i % 2 === 0 ? 27 : 123, root.stool),
                "fill": "picWarm",
                "w": 4
            });
        return around;
    }

    viewWidth: 220
    viewHeight: 150
    size: 54.5
    layers: root.stools().concat([{ "d": Paths.box(48, 48, 124, 54, 12), "fill": "picSoft" }])
}
