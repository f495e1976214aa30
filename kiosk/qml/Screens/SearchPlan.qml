pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// Where field, chips, hits and keyboard stand, by the room there is: the keyboard beside the hits, below them, or each alone.
QtObject {
    id: root

    required property real width
    required property real height
    required property real bleed
    required property Pager pager
    // The height of a usual hit.
    required property real usual

    readonly property real fieldHigh: Theme.font(root.height < Theme.font(200) ? 24 : 33)
    readonly property real chipsHigh: Theme.font(28.6) + Theme.gap(Theme.gapS)
    readonly property real lip: Theme.px(Theme.lip)
    // What a page of hits has without field, chips and keyboard.
    readonly property real bare: root.bareAt(root.lane)
    readonly property real fielded: root.fieldedAt(root.lane)
    // The lowest card there is: three lines.
    readonly property real least: Theme.font(56)

    readonly property real half: Math.round((root.width - Theme.gap(Theme.gapL)) * 0.487)
    readonly property bool laned: root.width >= Theme.px(420) && root.height >= root.keysHigh(Theme.px(24)) && root.fieldedAt(root.half) >= root.least
    readonly property real lane: root.laned ? root.half : root.width
    // What hits have above the lowest keyboard.
    readonly property real above: root.fielded + root.lip - root.keysHigh(Theme.px(24)) - Theme.gap(Theme.gapM)
    readonly property bool below: !root.laned && root.above >= root.usual
    readonly property bool apart: !root.laned && !root.below
    readonly property bool chips: (root.laned ? root.fielded : root.above) >= root.usual + root.chipsHigh
    readonly property bool lookingChips: root.bare >= root.least + root.chipsHigh
    readonly property bool typingChips: root.height - root.fieldHigh - Theme.gap(Theme.gapS) - root.chipsHigh >= root.keysHigh(Theme.px(30))
    // So little height that what is found nothing of is said in few words.
    readonly property bool tight: root.bare < Theme.font(100)
    readonly property bool roomy: root.below && root.above - root.chipsHigh >= Theme.font(100)
    readonly property real keyHigh: Math.max(Theme.px(Theme.targetKey), Math.min(root.most, (root.keysRoom() - 3 * Theme.px(Theme.gapMin) - root.lip) / 4))
    readonly property real most: Theme.px(root.below ? 33 : 40)

    // Both by the width of hits and pager: what that is follows from them.
    function bareAt(width: real): real {
        return root.height - Theme.font(root.pager.highAt(width)) - Theme.gap(Theme.gapMin) - root.lip;
    }

    function fieldedAt(width: real): real {
        return root.bareAt(width) - root.fieldHigh - Theme.gap(Theme.gapS);
    }

    // A keyboard with keys of a height.
    function keysHigh(key: real): real {
        return 4 * key + 3 * Theme.px(Theme.gapMin) + root.lip;
    }

    // What the keyboard may take.
    function keysRoom(): real {
        if (root.laned)
            return root.height;
        if (root.apart)
            return root.height - root.fieldHigh - Theme.gap(Theme.gapS) - (root.typingChips ? root.chipsHigh : 0);
        return root.keysHigh(Theme.px(24)) + root.above - root.usual - (root.chips ? root.chipsHigh : 0);
    }
}
