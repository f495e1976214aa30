pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The city above the low screen: no words, not pressed.
Item {
    id: root

    clip: true

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.tint
    }

    Drawing {
        anchors.bottom: parent.bottom
        width: root.width
        height: Math.round(width * viewHeight / viewWidth)
        viewWidth: 1080
        viewHeight: 660
        layers: [{ "d": Paths.circle(780, 210, 120), "fill": "picWarm", "line": "", "fade": 0.4 }, { "d": Paths.circle(780, 210, 84), "fill": "picWarm", "line": "", "fade": 0.6 }, { "d": "M0 520c70-50 140-72 200-70 50 0 90 10 130 26 80-110 170-188 280-188 100 0 190 70 262 152 60-24 130-34 208-14v174H0z", "fill": "picSoft", "line": "", "fade": 0.55 }, { "d": Paths.box(593, 132, 14, 240, 4) + Paths.box(580, 192, 40, 20, 8) + "M584 300h32l6 34h-44z", "fill": "picA", "line": "", "fade": 0.45 }, { "d": Paths.box(40, 430, 80, 172, 8) + Paths.box(130, 480, 110, 122, 8) + Paths.box(740, 440, 76, 162, 8) + Paths.box(826, 490, 116, 112, 8), "fill": "picSoft", "line": "" }, { "d": Paths.box(250, 450, 70, 152, 8) + Paths.box(330, 510, 130, 92, 8) + Paths.box(470, 490, 64, 112, 8) + Paths.box(660, 500, 70, 102, 8) + Paths.box(952, 430, 90, 172, 8), "fill": "picA", "line": "", "fade": 0.45 }, { "d": "M0 600h1080v60H0z", "fill": "picSoft", "line": "" }, { "d": "M80 622h90M300 640h150M560 616h70M760 640h150M960 620h70", "line": "picPaper", "w": 6 }]
    }
}
