pragma ComponentBehavior: Bound
import QtQuick

// Holds what slides in and fades in whenever `page` changes.
Item {
    id: root

    default property alias parts: held.data
    required property int page

    PageTurn {
        id: turn

        page: root.page
    }

    Item {
        id: held

        transform: Translate {
            x: turn.shift
        }
        anchors.fill: parent
    }

    Veil {
        turn: turn
        over: held
    }
}
