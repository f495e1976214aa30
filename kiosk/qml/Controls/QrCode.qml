pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Theme

// Black modules on a white plate in both palettes; whole pixels per module, at least 1.5 mm and 5 px, and 50 mm in all. A code
// that would need a plate above 135 mm is not drawn (`fits` is false), because phones could not read it.
Rectangle {
    id: root

    required property string path
    required property int modules
    required property string accessibleName
    property real plateMm: 93
    // The most side there may be, and that there is now, in pixels.
    property real most: Theme.px(135)
    property real room: root.most
    readonly property int least: Math.max(5, Math.ceil(1.5 * Theme.pxPerMm), Math.ceil(50 * Theme.pxPerMm / Math.max(1, root.modules - 2 * root.quiet)))
    // Modules of the quiet zone at each side.
    readonly property int quiet: 4
    readonly property int frame: Theme.px(0.93)
    readonly property int around: 2 * (root.frame + Theme.px(1.87))
    readonly property int wished: Math.min(root.fitting(Theme.font(root.plateMm)), root.fitting(Theme.px(135)), root.fitting(root.most - root.around))
    readonly property int modulePx: Math.max(root.least, Math.min(root.wished, root.fitting(root.room - root.around)))
    readonly property bool fits: root.modules > 0 && root.path !== "" && root.least <= root.fitting(Theme.px(135))
    // Its side as it would be with the most room, and as it is with the least.
    readonly property real wish: root.side(Math.max(root.least, root.wished))
    readonly property real smallest: root.side(root.least)

    // Pixels of a module so that all have room in some pixels.
    function fitting(room: real): int {
        return Math.floor(room / Math.max(1, root.modules));
    }

    function side(modulePx: int): real {
        return root.fits ? root.modules * modulePx + root.around : 0;
    }

    visible: root.fits
    width: root.implicitWidth
    height: root.implicitHeight
    implicitWidth: root.side(root.modulePx)
    implicitHeight: root.implicitWidth
    radius: Theme.gap(6.2)
    color: Theme.colors.plate
    border.width: root.frame
    border.color: Theme.colors.rule

    Accessible.role: Accessible.Graphic
    Accessible.name: root.accessibleName

    Shape {
        objectName: "qr.modules"
        x: Math.round((root.width - root.modules * root.modulePx) / 2)
        y: x
        width: root.modules
        height: root.modules
        scale: root.modulePx
        transformOrigin: Item.TopLeft

        ShapePath {
            strokeWidth: -1
            fillColor: Theme.colors.module

            PathSvg {
                path: root.path
            }
        }
    }
}
