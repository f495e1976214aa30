pragma ComponentBehavior: Bound
import QtQuick

// The normal palette: warm paper, blue actions (values follow KRDS).
ColorRoles {
    // surfaces
    page: "#f9f6f0"
    surface: "#ffffff"
    quiet: "#f1ebe0"
    tint: "#ecf2fe"
    pressed: "#ecf2fe"
    plate: "#ffffff"
    module: "#000000"
    dim: "#bf030f27"

    // words
    ink: "#1e2124"
    sub: "#464c53"
    brand: "#0b50d0"
    onBrand: "#ffffff"
    brandDeep: "#083891"

    // lines
    line: "#61758f"
    rule: "#ddd4c5"
    mainLip: "#03163a"
    focus: "#0b50d0"
    focusGap: "#ffffff"

    // bar
    bar: "#052561"
    onBar: "#ffffff"
    barRule: "#8fa6d6"
    barTop: "#052561"
    barHere: "#ffffff"
    onBarHere: "#052561"
    barPressed: "#0b50d0"
    barFocus: "#ffb27a"
    barCount: "#ffb27a"
    onBarCount: "#052561"

    // states
    danger: "#bd2c0f"
    dangerBg: "#fdefec"
    warn: "#8a5c00"
    warnBg: "#fff3db"
    ok: "#267337"
    okBg: "#eaf6ec"
    onOk: "#ffffff"
    now: "#052561"
    onNow: "#ffffff"
    hatchA: "#e6e8ea"
    hatchB: "#f4f5f6"
    busyA: "#8a949e"
    busyB: "#b1b8be"
    toast: "#052561"
    onToast: "#ffffff"

    // pictures
    picLine: "#052561"
    picA: "#0b50d0"
    picSoft: "#b9d2fc"
    picWarm: "#ffb27a"
    picPaper: "#ffffff"
    markLine: "#ffffff"
    doorLine: "#052561"
    doorLeaf: "#86aff9"
    doorLight: "#ffe1c4"

    // the window seat of the resting screen
    sceneSky: "#dfeaff"
    sceneHalo: "#ffc79a"
    sceneTower: "#5f7fb8"
    sceneNear: "#8fb2f2"
    sceneFar: "#6f97e6"
    sceneLit: "#e9f1ff"
    sceneRiver: "#a9c8fb"
    sceneGlow: "#ffe3c7"
    sceneSeat: "#4c87f6"
    sceneFree: "#f08a3c"
    sceneWood: "#c99b6a"
    sceneGrain: "#b7895a"
    sceneCup: "#ffffff"
    scenePot: "#f3e6d3"
    sceneLeaf: "#3f8f57"
    sceneBud: "#57ad70"
}
