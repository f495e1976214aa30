pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// Who offers what.
Pile {
    id: root

    required property PostingModel model
    property bool close: false

    AppText {
        width: root.width
        text: root.model.organization
        weight: Theme.semiBold
        color: Theme.colors.sub
    }

    AppText {
        width: root.width
        text: Words.breakable(root.model.heading)
        em: root.close || Theme.large ? Theme.emStrong : Theme.emPosting
        weight: Theme.bold
        leading: 1.25
        tracking: -0.02
        heading: true
    }
}
