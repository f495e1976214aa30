pragma ComponentBehavior: Bound
import QtQuick
import Controls

// The window seat over the city: a desk, four seats, one of them free.
Drawing {
    id: root

    function moved(x: real): string {
        return `M${x - 62} 470h124M${x} 476c-3 46-22 88-54 118M${x} 476c3 46 22 88 54 118`;
    }

    viewWidth: 1080
    viewHeight: 640
    layers: [{ "d": Paths.box(48, 8, 984, 396, 40), "fill": "tint", "line": "" }, { "d": Paths.circle(790, 176, 92), "fill": "picWarm", "line": "", "fade": 0.6 }, { "d": Paths.circle(790, 176, 66), "fill": "picWarm", "line": "" }, { "d": "M48 300c90-56 150-64 232-30 60-58 130-104 206-104 84 0 138 58 206 98 60-34 120-40 172-14 60-26 116-30 168-6v100H48z", "fill": "picSoft", "line": "" }, { "d": "M486 168v-58", "line": "picA", "w": 8 }, { "d": "M486 104V62", "line": "picA", "w": 5 }, { "d": Paths.box(470, 104, 32, 18, 6) + "M474 172h24l6 26h-36z", "fill": "picA", "line": "" }, { "d": Paths.box(92, 226, 58, 130, 6) + Paths.box(158, 258, 74, 100, 6) + Paths.box(604, 236, 54, 122, 6) + Paths.box(666, 268, 80, 90, 6) + Paths.box(900, 214, 62, 142, 6) + Paths.box(970, 252, 56, 106, 6), "fill": "picA", "line": "", "fade": 0.45 }, { "d": Paths.box(240, 232, 50, 126, 6) + Paths.box(298, 276, 96, 82, 6) + Paths.box(402, 262, 46, 96, 6) + Paths.box(548, 262, 48, 96, 6) + Paths.box(756, 250, 52, 108, 6) + Paths.box(816, 286, 76, 72, 6), "fill": "picA", "line": "", "fade": 0.7 }, { "d": "M48 340h984v24a40 40 0 0 1-40 40H88a40 40 0 0 1-40-40z", "fill": "picSoft", "line": "" }, { "d": "M90 362h70M430 360h60M560 380h120M760 362h70M890 378h90", "line": "picPaper", "w": 6, "fade": 0.7 }, { "d": Paths.box(48, 8, 984, 396, 40), "line": "picPaper", "w": 20 }, { "d": "M376 8v396M704 8v396", "line": "picPaper", "w": 16 }, { "d": "M4 600h1072", "line": "rule", "w": 6 }, { "d": "M498 600a170 24 0 1 1 340 0a170 24 0 1 1-340 0z", "fill": "picWarm", "line": "", "fade": 0.4 }, { "d": root.moved(196) + root.moved(904), "line": "picA", "w": 21, "fade": 0.8 }, { "d": root.moved(432), "line": "brand", "w": 21 }, { "d": root.moved(668), "line": "picWarm", "w": 21 }, { "d": "M20 418h1040", "line": "warn", "w": 30, "fade": 0.8 }, { "d": Paths.box(130, 300, 150, 96, 12), "fill": "picLine", "line": "" }, { "d": Paths.box(142, 312, 126, 72, 6), "fill": "picSoft", "line": "" }, { "d": "M156 332h56M156 350h84M156 368h40", "line": "picPaper", "w": 7 }, { "d": "M104 402h202", "line": "picLine", "w": 12 }, { "d": "M576 346h72v30a28 28 0 0 1-28 28h-16a28 28 0 0 1-28-28z", "fill": "picPaper", "w": 4 }, { "d": "M648 354h10a15 15 0 0 1 0 30h-12", "w": 5 }, { "d": "M598 330c-8-12 8-18 0-32M626 330c-8-12 8-18 0-32", "line": "picPaper", "w": 7 }, { "d": Paths.box(396, 386, 130, 16, 5), "fill": "picPaper", "line": "" }, { "d": Paths.box(404, 370, 116, 16, 5), "fill": "picWarm", "line": "" }, { "d": Paths.box(396, 354, 122, 16, 5), "fill": "brand", "line": "" }, { "d": "M912 360c-4-40-36-54-52-54 0 30 20 50 52 54zM912 360c0-46 26-72 48-78 6 40-14 68-48 78zM912 360c-10-30-8-60 2-84 14 24 14 56-2 84z", "fill": "ok", "line": "" }, { "d": "M876 360h72l-8 42h-56z", "fill": "picPaper", "w": 4 }]
}
