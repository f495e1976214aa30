pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Theme

// A ring that shows the remaining part of a waiting time, with the seconds inside.
Item {
    id: root

    required property int remaining
    required property int total
    // Its diameter in millimetres.
    property real size: 81
    readonly property real stroke: Theme.gap(6.85) * root.size / 81
    readonly property real reach: root.width / 2 - root.stroke / 2

    implicitWidth: Theme.font(root.size)
    implicitHeight: root.implicitWidth

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.colors.rule
            strokeWidth: root.stroke

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: root.reach
                radiusY: root.reach
                sweepAngle: 360
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.colors.brand
            strokeWidth: root.stroke
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: root.reach
                radiusY: root.reach
                startAngle: -90
                sweepAngle: 360 * Math.max(0, Math.min(1, root.remaining / Math.max(1, root.total)))
            }
        }
    }

    AppText {
        anchors.centerIn: parent
        text: root.remaining
        em: Math.max(Theme.emBody, 38.6 * root.size / 81)
        weight: Theme.bold
        leading: 1
        tracking: -0.03
        color: Theme.colors.brand
    }
}
