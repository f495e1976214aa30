pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

// SVG path strings of simple figures.
QtObject {
    id: root

    function circle(x: real, y: real, r: real): string {
        return `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
    }

    function box(x: real, y: real, w: real, h: real, r: real): string {
        const corner = `a${r} ${r} 0 0 1`;
        return `M${x + r} ${y}h${w - 2 * r}${corner} ${r} ${r}v${h - 2 * r}${corner} ${-r} ${r}h${2 * r - w}${corner} ${-r} ${-r}v${2 * r - h}${corner} ${r} ${-r}z`;
    }
}
