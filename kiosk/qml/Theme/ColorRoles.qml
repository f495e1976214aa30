pragma ComponentBehavior: Bound
import QtQuick

// The names of all colours of the screen; one object of this type per palette.
QtObject {
    // surfaces
    required property color page
    required property color surface
    required property color quiet
    required property color tint
    required property color pressed
    required property color plate
    required property color module
    required property color dim

    // words
    required property color ink
    required property color sub
    required property color brand
    required property color onBrand
    required property color brandDeep

    // lines
    required property color line
    required property color rule
    required property color mainLip
    required property color focus
    required property color focusGap

    // bar
    required property color bar
    required property color onBar
    required property color barRule
    required property color barTop
    required property color barHere
    required property color onBarHere
    required property color barPressed
    required property color barFocus
    required property color barCount
    required property color onBarCount

    // states
    required property color danger
    required property color dangerBg
    required property color warn
    required property color warnBg
    required property color ok
    required property color okBg
    required property color onOk
    required property color now
    required property color onNow
    required property color hatchA
    required property color hatchB
    required property color busyA
    required property color busyB
    required property color toast
    required property color onToast

    // pictures
    required property color picLine
    required property color picA
    required property color picSoft
    required property color picWarm
    required property color picPaper
    required property color markLine
    required property color doorLine
    required property color doorLeaf
    required property color doorLight

    // the window seat of the resting screen
    required property color sceneSky
    required property color sceneHalo
    required property color sceneTower
    required property color sceneNear
    required property color sceneFar
    required property color sceneLit
    required property color sceneRiver
    required property color sceneGlow
    required property color sceneSeat
    required property color sceneFree
    required property color sceneWood
    required property color sceneGrain
    required property color sceneCup
    required property color scenePot
    required property color sceneLeaf
    required property color sceneBud
}
