pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Base of the cards of what can be read. `form` comes from `kiosk/screen/reading_cards.py`, with the `step` of the title's letters: wide; narrow, with everything below
// one another; slim, with the most necessary; bare, with the title alone.
TouchSurface {
    id: root

    required property string form
    required property real step
    readonly property bool wide: root.form === "wide"
    readonly property bool narrow: root.form === "narrow"
    readonly property bool slim: root.form === "slim" || root.form === "bare"
    readonly property bool bare: root.form === "bare"
    readonly property real bandHeight: Theme.font(26) + Theme.px(Theme.lineRule)
}
