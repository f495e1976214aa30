pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Colours of a touch surface by kind and state. Kinds: card, tab, chip, second, plain, main, tint, bar.
QtObject {
    id: root

    required property string kind
    required property bool selected
    required property bool pressed
    required property bool unavailable
    required property bool busy
    required property bool locked

    readonly property bool filled: root.kind === "main" || ((root.kind === "tab" || root.kind === "tint") && root.selected)
    readonly property bool blue: root.kind === "second" || root.selected
    readonly property bool lipped: root.kind !== "bar" && !root.unavailable && !root.busy && !root.locked
    readonly property color fill: root.unavailable ? "transparent" : root.busy ? Theme.colors.quiet : root.kind === "bar" ? root.barFill : root.filled ? root.mainFill : root.paperFill
    readonly property color edge: root.kind === "bar" ? "transparent" : root.busy ? Theme.colors.line : root.filled ? root.mainFill : root.blue || (root.pressed && (root.kind === "card" || Theme.highContrast)) ? Theme.colors.brand : Theme.colors.line
    readonly property color lip: root.filled ? Theme.colors.mainLip : root.blue ? Theme.colors.brand : Theme.colors.line
    readonly property color ink: root.unavailable ? Theme.colors.sub : root.busy ? Theme.colors.ink : root.kind === "bar" ? root.barInk : root.filled ? Theme.colors.onBrand : root.wordInk

    readonly property color mainFill: root.pressed ? Theme.colors.brandDeep : Theme.colors.brand
    readonly property color paperFill: root.pressed ? root.pressedFill : root.selected || root.kind === "tint" ? Theme.colors.tint : Theme.colors.surface
    readonly property color pressedFill: root.kind === "tint" && !Theme.highContrast ? Theme.colors.quiet : Theme.colors.pressed
    readonly property color barFill: root.pressed ? Theme.colors.barPressed : root.selected ? Theme.colors.barHere : "transparent"
    readonly property color barInk: root.selected && !root.pressed ? Theme.colors.onBarHere : Theme.colors.onBar
    readonly property color wordInk: root.kind === "second" ? Theme.colors.brand : root.kind === "tint" || (root.kind === "chip" && root.selected) ? Theme.colors.brandDeep : Theme.colors.ink
}
