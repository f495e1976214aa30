pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Theme

// Black modules on a white plate in both palettes; whole pixels per module, at least 1.5 mm and 5 px. A code that would
// need a plate above 135 mm is not drawn (`fits` is false), because phones could not read it.
Rectangle {
    id: root

    required property string path
    required property int modules
    required property string accessibleName
    property real plateMm: 93
    readonly property int least: Math.max(5, Math.ceil(1.5 * Theme.pxPerMm))
    readonly property int wished: Math.floor(Theme.font(root.plateMm) / Math.max(1, root.modules))
    readonly property int most: Math.floor(Theme.px(135) / Math.max(1, root.modules))
    readonly property int modulePx: Math.max(root.least, Math.min(root.wished, root.most))
    readonly property bool fits: root.modules > 0 && root.least <= root.most
    readonly property int frame: Theme.px(0.93)

    visible: root.fits && root.path !== ""
    width: root.visible ? root.implicitWidth : 0
    height: root.visible ? root.implicitHeight : 0
    implicitWidth: root.modules * root.modulePx + 2 * (root.frame + Theme.px(1.87))
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
