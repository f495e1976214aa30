pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Word and ground colours of a tone: ok, warn, danger, tint, brand, quiet, ink or sub; tone and sign of a room's state: free, soon,
// closed or unknown.
QtObject {
    id: root

    function ink(tone: string): color {
        switch (tone) {
        case "ok":
            return Theme.colors.ok;
        case "warn":
            return Theme.colors.warn;
        case "danger":
            return Theme.colors.danger;
        case "tint":
        case "brand":
            return Theme.colors.brand;
        case "sub":
            return Theme.colors.sub;
        default:
            return Theme.colors.ink;
        }
    }

    function ofRoom(state: string): string {
        return state === "free" ? "ok" : state === "soon" ? "warn" : "sub";
    }

    function signOfRoom(state: string): string {
        switch (state) {
        case "free":
            return "circle-check";
        case "soon":
            return "clock";
        case "closed":
            return "circle-x";
        default:
            return "circle-question-mark";
        }
    }

    function ground(tone: string): color {
        switch (tone) {
        case "ok":
            return Theme.colors.okBg;
        case "warn":
            return Theme.colors.warnBg;
        case "danger":
            return Theme.colors.dangerBg;
        case "tint":
        case "brand":
            return Theme.colors.tint;
        case "quiet":
        case "sub":
            return Theme.colors.quiet;
        default:
            return Theme.colors.surface;
        }
    }
}
