pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The one thing that can be pressed. It owns outline, lip, pressed look, focus ring, acting on release, the guard against
// double strikes, keys, accessible name and click. Everything else that can be pressed is built on it.
Item {
    id: root

    required property string accessibleName
    property string accessibleDescription
    property int accessibleRole: Accessible.Button
    property bool checkable: false
    property string kind: "card"
    property bool selected: false
    property bool busy: false
    // Dashed, without lip and out of the focus order; its text says why.
    property bool unavailable: false
    // It was chosen for good: without line and lip, as nothing of it is pressed any more.
    property bool locked: false
    property int guardMs: Theme.guardAction
    property real radius: Theme.gap(Theme.radiusCard)
    property color fill: root.look.fill
    readonly property color ink: root.look.ink
    readonly property int edge: Theme.px(Theme.lineTouch)
    readonly property bool down: (tap.pressed && !root.slidOff) || root.keyDown
    readonly property bool active: !root.unavailable && !root.busy && !root.locked
    property bool keyDown: false
    // The ring is for those who came by keys, not for focus that was given.
    readonly property bool ringed: root.activeFocus && !root.given
    property bool given: false
    // The finger left the control since it went down, so that this touch no longer acts.
    property bool slidOff: false
    readonly property SurfaceLook look: SurfaceLook {
        kind: root.kind
        selected: root.selected
        pressed: root.down
        unavailable: root.unavailable
        busy: root.busy
        locked: root.locked
    }
    default property alias content: face.data

    signal activated
    signal clickSound

    // Acts once; a second strike within the guard time is ignored.
    function act(): void {
        if (!root.enabled || !root.active || guard.running)
            return;
        guard.restart();
        root.activated();
    }

    // Acts for a screen reader, which strikes no key and lays no finger on the glass.
    function actUnseen(): void {
        if (root.enabled)
            root.clickSound();
        root.act();
    }

    // Takes the focus, so that a key acts, without showing it.
    function takeFocus(): void {
        root.given = true;
        root.forceActiveFocus(Qt.OtherFocusReason);
    }

    function isActionKey(key: int): bool {
        return key === Qt.Key_Return || key === Qt.Key_Enter || key === Qt.Key_Space || key === Qt.Key_Select;
    }

    enabled: root.active
    activeFocusOnTab: root.active
    z: root.ringed ? 1 : 0

    Accessible.role: root.accessibleRole
    Accessible.name: root.accessibleName
    Accessible.description: root.accessibleDescription
    Accessible.focusable: root.active
    Accessible.pressed: root.down
    Accessible.checkable: root.checkable
    Accessible.checked: root.checkable && root.selected
    Accessible.selected: root.selected
    Accessible.onPressAction: root.actUnseen()

    onDownChanged: {
        if (root.down)
            root.clickSound();
    }
    onClickSound: Feedback.click()
    onActiveFocusChanged: {
        if (root.activeFocus)
            return;
        root.keyDown = false;
        root.given = false;
    }
    Keys.onPressed: event => {
        if (!root.isActionKey(event.key))
            return;
        event.accepted = true;
        if (event.isAutoRepeat)
            return;
        root.keyDown = true;
        root.act();
    }
    Keys.onReleased: event => {
        if (!root.isActionKey(event.key))
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            root.keyDown = false;
    }

    Timer {
        id: guard

        interval: root.guardMs
    }

    Item {
        anchors.fill: parent

        TapHandler {
            id: tap

            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0
            onPressedChanged: {
                if (tap.pressed)
                    root.slidOff = false;
            }
            onPointChanged: {
                if (tap.pressed && !root.contains(tap.point.position))
                    root.slidOff = true;
            }
            onTapped: {
                if (!root.slidOff)
                    root.act();
            }
        }
    }

    // Most controls never show the ring or the dashed rule: a page of them comes sooner without.
    Loader {
        anchors.fill: parent
        active: root.ringed
        sourceComponent: FocusRing {
            radius: root.radius
            inside: root.kind === "bar"
        }
    }

    Rectangle {
        y: Theme.px(Theme.lip)
        width: root.width
        height: root.height
        radius: root.radius
        color: root.look.lip
        visible: root.look.lipped && !root.down && !root.ringed
    }

    Rectangle {
        id: face

        y: root.down && root.look.lipped ? Theme.px(Theme.lip) : 0
        width: root.width
        height: root.height
        radius: root.radius
        color: root.fill
        border.width: root.unavailable || root.locked || root.kind === "bar" ? 0 : root.edge
        border.color: root.look.edge
    }

    // Without a lip to sink, a pressed control thickens its line.
    Loader {
        anchors.fill: parent
        active: root.down && Theme.highContrast && root.kind !== "bar"
        sourceComponent: Rectangle {
            radius: root.radius
            color: "transparent"
            border.width: 2 * root.edge
            border.color: root.look.edge
        }
    }

    Loader {
        anchors.fill: parent
        active: root.unavailable
        sourceComponent: DashedRule {
            radius: root.radius
        }
    }
}
