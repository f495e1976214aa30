pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Theme

// The dashed outline of what is not available.
Shape {
    id: root

    required property real radius
    property color color: Theme.colors.rule
    property real line: Theme.px(Theme.lineRule)

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        fillColor: "transparent"
        strokeColor: root.color
        strokeWidth: root.line
        strokeStyle: ShapePath.DashLine
        dashPattern: [3, 2.4]
        capStyle: ShapePath.FlatCap

        PathRectangle {
            x: root.line / 2
            y: root.line / 2
            width: root.width - root.line
            height: root.height - root.line
            radius: root.radius - root.line / 2
        }
    }
}
