pragma ComponentBehavior: Bound
import QtQuick
import Controls

// The window seat over the city: a desk, four seats, one of them free.
Drawing {
    id: root

    function moved(x: real): string {
        return `M${x - 62} 470h124M${x} 476c-3 46-22 88-54 118M${x} 476c3 46 22 88 54 118`;
    }

    function houses(boxes: var): string {
        return boxes.map(([x, y, w, h]) => Paths.box(x, y, w, h, 6)).join("");
    }

    function lights(places: var): string {
        return places.map(([x, y]) => `M${x} ${y}h10v12h-10z`).join("");
    }

    viewWidth: 1080
    viewHeight: 626
    layers: [
        { "d": Paths.box(48, 8, 984, 396, 40), "fill": "sceneSky", "line": "" },
        { "d": Paths.circle(790, 176, 92), "fill": "sceneHalo", "line": "" },
        { "d": Paths.circle(790, 176, 66), "fill": "picWarm", "line": "" },
        { "d": "M48 300c90-56 150-64 232-30 60-58 130-104 206-104 84 0 138 58 206 98 60-34 120-40 172-14 60-26 116-30 168-6v100H48z", "fill": "picSoft", "line": "" },
        { "d": "M486 168v-58", "line": "sceneTower", "w": 8 },
        { "d": "M486 104V62", "line": "sceneTower", "w": 5 },
        { "d": Paths.box(470, 104, 32, 18, 6) + "M474 172h24l6 26h-36z", "fill": "sceneTower", "line": "" },
        { "d": root.houses([[92, 226, 58, 130], [158, 258, 74, 100], [604, 236, 54, 122], [666, 268, 80, 90], [900, 214, 62, 142], [970, 252, 56, 106]]), "fill": "sceneNear", "line": "" },
        { "d": root.houses([[240, 232, 50, 126], [298, 276, 96, 82], [402, 262, 46, 96], [548, 262, 48, 96], [756, 250, 52, 108], [816, 286, 76, 72]]), "fill": "sceneFar", "line": "" },
        { "d": root.lights([[108, 244], [126, 244], [108, 268], [254, 250], [254, 274], [618, 254], [636, 254], [636, 278], [916, 232], [934, 232], [916, 256], [772, 268]]), "fill": "sceneLit", "line": "" },
        { "d": "M48 340h984v24a40 40 0 0 1-40 40H88a40 40 0 0 1-40-40z", "fill": "sceneRiver", "line": "" },
        { "d": "M90 362h70M230 378h110M430 360h60M560 380h120M760 362h70M890 378h90", "line": "sceneSky", "w": 6 },
        { "d": Paths.box(48, 8, 984, 396, 40), "line": "picPaper", "w": 20 },
        { "d": "M376 8v396M704 8v396", "line": "picPaper", "w": 16 },
        { "d": "M498 600a170 24 0 1 1 340 0a170 24 0 1 1-340 0z", "fill": "sceneGlow", "line": "" },
        { "d": "M4 600h1072", "line": "rule", "w": 6 },
        { "d": root.moved(196) + root.moved(904), "line": "sceneSeat", "w": 21 },
        { "d": root.moved(432), "line": "brand", "w": 21 },
        { "d": root.moved(668), "line": "sceneFree", "w": 21 },
        { "d": "M20 418h1040", "line": "sceneWood", "w": 30 },
        { "d": "M20 426h1040", "line": "sceneGrain", "w": 8 },
        { "d": Paths.box(130, 300, 150, 96, 12), "fill": "picLine", "line": "" },
        { "d": Paths.box(142, 312, 126, 72, 6), "fill": "doorLeaf", "line": "" },
        { "d": "M156 332h56M156 350h84M156 368h40", "line": "sceneCup", "w": 7 },
        { "d": "M104 402h202", "line": "picLine", "w": 12 },
        { "d": "M576 346h72v30a28 28 0 0 1-28 28h-16a28 28 0 0 1-28-28z" + Paths.box(396, 386, 130, 16, 5), "fill": "sceneCup", "line": "" },
        { "d": "M648 354h10a15 15 0 0 1 0 30h-12", "line": "sceneCup", "w": 10 },
        { "d": "M598 330c-8-12 8-18 0-32M626 330c-8-12 8-18 0-32", "line": "sceneCup", "w": 7 },
        { "d": Paths.box(404, 370, 116, 16, 5), "fill": "picWarm", "line": "" },
        { "d": Paths.box(396, 354, 122, 16, 5), "fill": "brand", "line": "" },
        { "d": "M876 360h72l-8 42h-56z", "fill": "scenePot", "line": "" },
        { "d": "M912 360c-4-40-36-54-52-54 0 30 20 50 52 54zM912 360c0-46 26-72 48-78 6 40-14 68-48 78z", "fill": "sceneLeaf", "line": "" },
        { "d": "M912 360c-10-30-8-60 2-84 14 24 14 56-2 84z", "fill": "sceneBud", "line": "" }
    ]
}
