pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls

// Puts the posting into the basket, or takes it out.
Button {
    id: root

    required property PostingModel model

    objectName: "posting.keep"
    kind: root.model.kept ? "tint" : "main"
    icon: root.model.kept ? "bookmark-check" : "bookmark-plus"
    text: root.model.keepText
    selected: root.model.kept
    onActivated: root.model.keep()
}
