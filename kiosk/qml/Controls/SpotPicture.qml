pragma ComponentBehavior: Bound
import QtQuick

// A subject picture: jobs, guide, mentor, programme, cafes or help. It decorates a word.
Drawing {
    id: root

    required property string name
    readonly property var art: ({
            "jobs": [{ "d": "M24 12h48l16 16v72a6 6 0 0 1-6 6H30a6 6 0 0 1-6-6z", "fill": "picPaper" }, { "d": "M72 12v16h16", "fill": "picSoft" }, { "d": "M38 46h32M38 62h20" }, { "d": Paths.circle(82, 82, 23), "fill": "picWarm" }, { "d": "M82 69v14l9 6" }],
            "guide": [{ "d": "M10 24c16-6 34-4 44 4v74c-10-8-28-10-44-4z", "fill": "picPaper" }, { "d": "M98 24c-16-6-34-4-44 4v74c10-8 28-10 44-4z", "fill": "picSoft" }, { "d": "M22 44c7-2 14-1 20 1M22 62c7-2 14-1 20 1" }, { "d": "M99 10l9 8-32 42-13 5 3-14z", "fill": "picWarm" }],
            "mentor": [{ "d": "M12 18h58a8 8 0 0 1 8 8v32a8 8 0 0 1-8 8H36L18 80V66h-6a6 6 0 0 1-6-6V24a6 6 0 0 1 6-6z", "fill": "picSoft" }, { "d": "M56 50h42a8 8 0 0 1 8 8v28a8 8 0 0 1-8 8h-4v13L78 94H56a8 8 0 0 1-8-8V58a8 8 0 0 1 8-8z", "fill": "picWarm" }, { "d": "M64 72h.1M77 72h.1M90 72h.1", "w": 8 }, { "d": "M22 36h40" }],
            "programme": [{ "d": Paths.box(12, 20, 88, 82, 9), "fill": "picPaper" }, { "d": "M12 29a9 9 0 0 1 9-9h70a9 9 0 0 1 9 9v15H12z", "fill": "picSoft" }, { "d": "M34 10v20M78 10v20" }, { "d": Paths.box(58, 60, 26, 26, 5), "fill": "picWarm" }, { "d": "M28 62h14M28 82h14" }],
            "cafes": [{ "d": "M56 106C36 82 20 66 20 46a36 36 0 0 1 72 0c0 20-16 36-36 60z", "fill": "picSoft" }, { "d": Paths.circle(56, 46, 24), "fill": "picPaper" }, { "d": "M44 38h21v9a10.5 10.5 0 0 1-21 0z", "fill": "picWarm" }, { "d": "M65 40h3a5 5 0 0 1 0 10h-4" }],
            "help": [{ "d": "M20 82a36 36 0 0 1 72 0z", "fill": "picWarm" }, { "d": "M10 96h92", "w": 8 }, { "d": "M56 46V32M44 30h24", "w": 6 }, { "d": "M20 24l8 8M92 24l-8 8" }]
        })

    viewWidth: 112
    viewHeight: 112
    size: 32.4
    layers: root.art[root.name] ?? []
}
