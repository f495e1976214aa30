pragma ComponentBehavior: Bound
import QtQuick

// The product mark: a stool that is also the letter ㅈ, with a cup on it.
Drawing {
    id: root

    viewWidth: 64
    viewHeight: 64
    size: 20
    layers: [
        { "d": Paths.box(0, 0, 64, 64, 18), "fill": "picA", "line": "" },
        { "d": "M25 10h14v7a7 7 0 0 1-14 0z", "fill": "picWarm", "line": "" },
        { "d": "M39 11.5h2.5a3 3 0 0 1 0 6H38", "line": "picWarm", "w": 3 },
        { "d": "M14 29h36", "line": "markLine", "w": 7 },
        { "d": "M32 31c-1 10-7 17-15 22M32 31c1 10 7 17 15 22", "line": "markLine", "w": 7 }
    ]
}
