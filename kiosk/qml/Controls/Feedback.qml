pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

// Where every control reports what should be heard; the window connects it to the sound service once.
QtObject {
    id: root

    // A control was pressed.
    signal click
}
