pragma ComponentBehavior: Bound
import QtQuick

// The high contrast palette: text at least 7:1 on its ground, lines at least 3:1.
ColorRoles {
    // surfaces
    page: "#000000"
    surface: "#131416"
    quiet: "#1e2124"
    tint: "#1e2124"
    pressed: "#33363d"
    plate: "#ffffff"
    module: "#000000"
    dim: "#bf030f27"

    // words
    ink: "#f4f5f6"
    sub: "#cdd1d5"
    brand: "#b1cefb"
    onBrand: "#131416"
    brandDeep: "#d8e5fd"

    // lines
    line: "#b1b8be"
    rule: "#464c53"
    mainLip: "#000000"
    focus: "#ffc95c"
    focusGap: "#000000"

    // bar
    bar: "#000000"
    onBar: "#ffffff"
    barRule: "#b1b8be"
    barTop: "#ffffff"
    barHere: "#ffffff"
    onBarHere: "#000000"
    barPressed: "#33363d"
    barFocus: "#ffb27a"
    barCount: "#ffc95c"
    onBarCount: "#000000"

    // states
    danger: "#f7afa1"
    dangerBg: "#260903"
    warn: "#ffc95c"
    warnBg: "#241800"
    ok: "#a9dab4"
    okBg: "#0e2012"
    onOk: "#131416"
    now: "#ffffff"
    onNow: "#000000"
    hatchA: "#33363d"
    hatchB: "#1e2124"
    busyA: "#8a949e"
    busyB: "#58616a"
    toast: "#f4f5f6"
    onToast: "#000000"

    // pictures
    picLine: "#f4f5f6"
    picA: "#b1cefb"
    picSoft: "#33363d"
    picWarm: "#ffc95c"
    picPaper: "#131416"
    markLine: "#131416"
    doorLine: "#f4f5f6"
    doorLeaf: "#464c53"
    doorLight: "#ffc95c"

    // the window seat of the resting screen
    sceneSky: "#1e2124"
    sceneHalo: "#5c4a1e"
    sceneTower: "#b1cefb"
    sceneNear: "#464c53"
    sceneFar: "#58616a"
    sceneLit: "#ffc95c"
    sceneRiver: "#33363d"
    sceneGlow: "#3a2c08"
    sceneSeat: "#8a949e"
    sceneFree: "#ffc95c"
    sceneWood: "#b1873a"
    sceneGrain: "#8a6a2e"
    sceneCup: "#f4f5f6"
    scenePot: "#cdd1d5"
    sceneLeaf: "#7fbf8d"
    sceneBud: "#a9dab4"
}
