pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Theme

// Diagonal hatching within rounded corners: closed rooms and booked time.
Shape {
    id: root

    required property color first
    required property color second
    property real pitch: 3.1
    property real leftRadius: 0
    property real rightRadius: 0
    readonly property real step: Theme.px(root.pitch) * Math.SQRT2

    ShapePath {
        strokeWidth: -1
        fillGradient: LinearGradient {
            spread: ShapeGradient.RepeatSpread
            x2: root.step
            y2: root.step

            GradientStop {
                position: 0
                color: root.first
            }
            GradientStop {
                position: 0.499
                color: root.first
            }
            GradientStop {
                position: 0.501
                color: root.second
            }
            GradientStop {
                position: 1
                color: root.second
            }
        }

        PathRectangle {
            width: root.width
            height: root.height
            topLeftRadius: root.leftRadius
            bottomLeftRadius: root.leftRadius
            topRightRadius: root.rightRadius
            bottomRightRadius: root.rightRadius
        }
    }
}
