pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// One part of a guide, by its kind; `squeeze` draws it closer.
Loader {
    id: root

    required property GuideModel model
    required property var part
    property int squeeze: 0

    readonly property var forms: ({
            "heading": heading,
            "text": paragraph,
            "author": author,
            "note": note,
            "avoid": list,
            "keep": list,
            "head": head,
            "check": check
        })

    sourceComponent: root.forms[root.part.kind] ?? null

    Component {
        id: heading

        AppText {
            text: Words.breakable(root.part.text)
            em: Theme.flat && Theme.large ? Theme.emStrong : Theme.emPosting
            weight: Theme.bold
            leading: 1.25
            tracking: -0.02
            heading: true
        }
    }

    Component {
        id: paragraph

        AppText {
            text: Words.breakable(root.part.text)
            leading: root.squeeze > 2 || Theme.flat ? 1.3 : root.squeeze > 0 ? 1.4 : 1.5
        }
    }

    Component {
        id: author

        AppText {
            text: root.part.text
            leading: Theme.flat ? 1.3 : 1.4
            color: Theme.colors.sub
        }
    }

    Component {
        id: note

        Note {
            text: root.part.text
            icon: "triangle-alert"
            tone: "warn"
        }
    }

    Component {
        id: list

        GuideList {
            text: root.part.text
            items: root.part.items
            kind: root.part.kind
        }
    }

    Component {
        id: head

        AppText {
            text: root.part.text
            em: Theme.emStrongL
            weight: Theme.bold
            leading: 1.2
            heading: true
        }
    }

    Component {
        id: check

        CheckRow {
            objectName: "guide.check"
            text: root.part.text
            selected: root.model.ticked.includes(root.part.key)
            onActivated: root.model.tick(root.part.key)
        }
    }
}
