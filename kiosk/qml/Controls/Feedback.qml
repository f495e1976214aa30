pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

// Where every control reports what should be heard; the window hands it to the player of sounds.
QtObject {
    id: root

    // A control was pressed.
    signal click
}
