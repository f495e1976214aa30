pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Theme

// A picture made of path layers. Each layer: d (SVG path), fill and line (names of colour roles, "" for none), w (line
// width), dash (list, in line widths) and fade (opacity), all but d optional. Roles let every palette repaint the picture.
Item {
    id: root

    required property var layers
    required property real viewWidth
    required property real viewHeight
    property real size: 32
    readonly property real factor: root.height / root.viewHeight

    implicitWidth: Math.round(root.implicitHeight * root.viewWidth / root.viewHeight)
    implicitHeight: Theme.font(root.size)

    Accessible.ignored: true

    Repeater {
        model: root.layers

        Shape {
            id: layer

            required property var modelData
            readonly property string fillRole: layer.modelData.fill ?? ""
            readonly property string lineRole: layer.modelData.line ?? "picLine"
            readonly property var dash: layer.modelData.dash ?? []

            width: root.viewWidth
            height: root.viewHeight
            scale: root.factor
            transformOrigin: Item.TopLeft
            opacity: layer.modelData.fade ?? 1
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                fillColor: layer.fillRole === "" ? "transparent" : Theme.colors[layer.fillRole]
                strokeColor: layer.lineRole === "" ? "transparent" : Theme.colors[layer.lineRole]
                strokeWidth: layer.lineRole === "" ? -1 : layer.modelData.w ?? 5
                strokeStyle: layer.dash.length > 0 ? ShapePath.DashLine : ShapePath.SolidLine
                dashPattern: layer.dash.length > 0 ? layer.dash : [4, 2]
                capStyle: layer.dash.length > 0 ? ShapePath.FlatCap : ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin

                PathSvg {
                    path: layer.modelData.d
                }
            }
        }
    }
}
