pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

// Every colour, size and type token of the screen. Lengths are millimetres on the glass; `px` turns them into pixels.
QtObject {
    id: root

    // --- set by the window from the panel's settings and the visitor's choices ---
    property real pxPerMm: 3.212
    property real textScale: 1
    property bool highContrast: false
    property bool motion: true
    // How long a control takes no second touch, in milliseconds.
    property int guardAction: 250
    // The letters of the visit's language.
    property string family: "Pretendard GOV"
    // The picture within the panel, in pixels.
    property int screenWidth: 1080
    property int screenHeight: 1920
    // What the low screen leaves free above, in pixels.
    property int lowTop: 0
    // What the bar takes below, in pixels.
    property int barHeight: 0

    // --- what has room; decided by one number: the width of a page in millimetres at the size of the text ---
    readonly property real across: (root.screenWidth - 2 * root.gap(root.pageMargin)) / (root.pxPerMm * root.textScale)
    // Two lanes side by side: a landscape panel at normal size.
    readonly property bool wide: root.across >= 420
    // Two tiles or keys side by side in one lane.
    readonly property bool pairs: root.across >= 280
    readonly property bool large: root.textScale > 1
    // Hardly any height for the size of the text: title and strip share a line.
    readonly property real tall: (root.screenHeight - root.lowTop) / (root.pxPerMm * root.textScale)
    readonly property bool cramped: root.tall < 240 || root.tall - root.barHeight / (root.pxPerMm * root.textScale) < 195
    // Little height, so that pictures and air go first: landscape, low screen.
    readonly property bool flat: (root.screenHeight - root.lowTop) / root.pxPerMm < 540

    // --- colours ---
    readonly property ColorRoles colors: root.highContrast ? root.contrastRoles : root.lightRoles
    readonly property ColorRoles lightRoles: LightRoles {}
    readonly property ColorRoles contrastRoles: ContrastRoles {}

    // --- letters ---
    readonly property string iconFamily: "lucide"
    readonly property int regular: Font.Normal
    readonly property int semiBold: Font.DemiBold
    readonly property int bold: Font.Bold

    // Em sizes in millimetres, smallest first. 15 mm of em is 12.25 mm of Hangul ink.
    readonly property real emBody: 15
    readonly property real emStrongS: 16.2
    readonly property real emStrong: 16.8
    readonly property real emStrongL: 17.4
    readonly property real emHeadS: 18.7
    readonly property real emHead: 19.9
    readonly property real emPosting: 21.2
    readonly property real emPanel: 22.4
    readonly property real emTitle: 23.7
    readonly property real emQuestion: 27.4
    readonly property real emNumberM: 33.6
    readonly property real emNumberL: 48.6
    readonly property real emSlogan: 41

    // --- distances ---
    readonly property real gapMin: 3.15
    readonly property real gapS: 5
    readonly property real gapM: 6.2
    readonly property real gapL: 10
    readonly property real pageMargin: 15
    readonly property real padCard: 10
    readonly property real padCardV: 8.7
    readonly property real padTight: 7.5

    // --- corners ---
    readonly property real radiusCard: 10
    readonly property real radiusButton: 8.7
    readonly property real radiusKey: 6.85
    readonly property real radiusInset: 7.5
    readonly property real radiusBar: 11.2
    readonly property real radiusSheet: 13.7

    // --- lines ---
    readonly property real lineTouch: root.highContrast ? 1.25 : 0.93
    readonly property real lineRule: 0.93
    readonly property real lip: root.highContrast ? 0 : 1.56
    readonly property real ringGap: 1.25
    readonly property real ringWidth: 1.56

    // --- smallest targets ---
    readonly property real targetKey: 20.2

    // --- times in milliseconds ---
    readonly property int guardKey: 60
    // How far a new page slides, in millimetres.
    readonly property real turnWay: 7.5
    readonly property int turnTime: root.motion ? 150 : 0
    readonly property int riseTime: root.motion ? 200 : 0
    // Without a touch for so long, pages are made ahead; and from one to the next, as from one that is let go of to the next.
    readonly property int stillTime: 250
    readonly property int aheadTime: 25
    readonly property int letGoTime: 15

    // Height of the letters above the base line as a part of the em.
    readonly property real ascent: root.probe.ascent / 100
    readonly property FontMetrics probe: FontMetrics {
        font.family: root.family
        font.pixelSize: 100
    }
    // Of the families that stand beside that of the visit: a language names itself in its own letters.
    readonly property FontMetrics hangulProbe: FontMetrics {
        font.family: "Pretendard GOV"
        font.pixelSize: 100
    }
    readonly property FontMetrics hanProbe: FontMetrics {
        font.family: "Noto Sans CJK SC Names"
        font.pixelSize: 100
    }

    // Height of one line of a family as a multiple of its em.
    function leadingOf(family: string): real {
        return (family.startsWith("Noto") ? root.hanProbe : root.hangulProbe).height / 100;
    }

    // Pixels of a length that does not grow with the text.
    function px(mm: real): int {
        return Math.round(mm * root.pxPerMm);
    }

    // Pixels of letters, pictures, doors, QR plates and control heights: they grow with the text.
    function font(mm: real): int {
        return Math.round(mm * root.pxPerMm * root.textScale);
    }

    // Pixels of lines, radii and gaps: they grow by half of the text's growth.
    function gap(mm: real): int {
        return Math.round(mm * root.pxPerMm * (1 + (root.textScale - 1) / 2));
    }
}
