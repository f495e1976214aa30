pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

// Code points of the Lucide icons in use, taken from assets/icons/lucide-codepoints.json (a test compares them).
QtObject {
    id: root

    readonly property var codes: ({
        "a-large-small": 0xe587,
        "accessibility": 0xe297,
        "arrow-down-to-line": 0xe455,
        "arrow-left": 0xe048,
        "arrow-right": 0xe049,
        "bookmark": 0xe060,
        "bookmark-check": 0xe51f,
        "bookmark-plus": 0xe23d,
        "calendar-x": 0xe2be,
        "check": 0xe06c,
        "chevron-down": 0xe06d,
        "chevron-right": 0xe06f,
        "chevron-up": 0xe070,
        "circle-check": 0xe226,
        "circle-dot": 0xe345,
        "circle-question-mark": 0xe082,
        "circle-x": 0xe084,
        "clock": 0xe087,
        "clock-alert": 0xe62a,
        "concierge-bell": 0xe378,
        "contrast": 0xe09d,
        "database": 0xe0ad,
        "delete": 0xe0ae,
        "eraser": 0xe28f,
        "file-down": 0xe318,
        "flag": 0xe0d1,
        "footprints": 0xe3b9,
        "globe": 0xe0e8,
        "hard-drive": 0xe0ed,
        "hourglass": 0xe296,
        "house": 0xe0f5,
        "info": 0xe0f9,
        "link": 0xe102,
        "lock": 0xe10b,
        "log-in": 0xe10d,
        "map-pin": 0xe111,
        "pen-line": 0xe130,
        "phone": 0xe133,
        "pointer": 0xe1e8,
        "refresh-cw": 0xe145,
        "rotate-cw": 0xe149,
        "scan-qr-code": 0xe5f6,
        "search": 0xe151,
        "shield-check": 0xe1ff,
        "sliders-horizontal": 0xe29a,
        "square": 0xe167,
        "square-check": 0xe559,
        "triangle-alert": 0xe193,
        "tv": 0xe195,
        "undo-2": 0xe2a1,
        "usb": 0xe356,
        "volume-2": 0xe1ab,
        "wifi": 0xe1ae,
        "wifi-off": 0xe1af,
        "x": 0xe1b2
    })

    // The character of the icon, or nothing for an empty name.
    function glyph(name: string): string {
        return root.codes[name] === undefined ? "" : String.fromCharCode(root.codes[name]);
    }
}
