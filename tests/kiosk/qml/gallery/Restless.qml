pragma ComponentBehavior: Bound
import QtQuick
import Controls

// Two parts that change each other without end.
Item {
    id: root

    property int turns: 0

    BeforeFrame {
        id: one

        onDue: other.ask()
    }

    BeforeFrame {
        id: other

        onDue: {
            root.turns++;
            one.ask();
        }
    }

    Component.onCompleted: one.ask()
}
