pragma ComponentBehavior: Bound
import QtQuick

// Base of every screen: what its title row says.
Item {
    property string title
    property string side
}
