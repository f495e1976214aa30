pragma ComponentBehavior: Bound
import QtQuick

// Base of every screen: what its title row says.
Item {
    property string title
    property string side

    // It was kept and comes before the visitor again: what it found out for what it showed before is to be found out anew.
    signal entered
    // It was asked for while it stands before the visitor.
    signal again
}
