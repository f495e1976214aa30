pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A QR code with what it opens. `path` is an SVG path in module units with the quiet zone inside `modules`. The words stand
// beside the code, above it where there is little width, and leave when it is `bare`.
Panel {
    id: root

    required property string path
    required property int modules
    property string heading
    property string lines
    property string address
    property real plateMm: 93
    property bool compact: false
    property bool bare: false
    // The most height there is, in pixels.
    property real room: Theme.screenHeight
    readonly property real inner: root.width - 2 * root.padX
    readonly property real between: code.fits ? Theme.gap(root.compact ? 8.7 : 12.5) : 0
    readonly property real plate: Math.min(Theme.font(root.plateMm), Theme.px(135))
    // What the words leave the code beside them: it may become a fifth smaller for the sake of their longest one.
    readonly property real spared: Math.floor(root.inner - root.between - Math.max(Theme.font(78), root.widest))
    readonly property bool stacked: code.fits && root.spared < Math.max(code.smallest, 0.8 * root.plate)
    // A line of an address that is longer than its room ends after a point; with little width words stand above the code.
    readonly property bool parted: root.inner >= Theme.font(200) && root.inner - root.plate - root.between < root.wordIn(textMetrics, root.address)
    readonly property string place: root.parted ? root.address.replace(/\./g, ".\u200b") : root.address
    // The longest word stays whole.
    readonly property real widest: Math.ceil(Math.max(root.wordIn(headMetrics, root.heading), root.wordIn(textMetrics, root.lines), root.wordIn(textMetrics, root.place)))
    readonly property bool beside: !root.stacked && !root.bare

    // How much lower it may be for the sake of the page.
    readonly property real gives: root.beside ? Math.max(0, body.implicitHeight - Math.max(code.smallest, least.height)) : 0

    implicitHeight: body.implicitHeight + 2 * root.padY
    padX: Theme.gap(root.compact || root.bare ? 5.6 : 10)
    padY: Theme.gap(root.bare ? 3.1 : root.compact ? 5.6 : 8.7)

    function wordIn(metrics: FontMetrics, text: string): real {
        return metrics.height > 0 ? Math.max(...text.split(/[\s\u200b]/).map(word => metrics.advanceWidth(word))) : 0;
    }

    FontMetrics {
        id: headMetrics

        font.family: Theme.family
        font.pixelSize: Theme.font(Theme.emStrongL)
        font.weight: Theme.bold
    }

    FontMetrics {
        id: textMetrics

        font.family: Theme.family
        font.pixelSize: Theme.font(Theme.emBody)
        font.weight: Theme.bold
    }

    Item {
        id: body

        width: parent.width
        implicitHeight: root.bare ? code.wish : root.stacked ? usual.height + Theme.gap(Theme.gapM) + code.wish : Math.max(code.wish, usual.height)
        height: root.height - 2 * root.padY

        QrCode {
            id: code

            x: root.bare || root.stacked ? Math.round((root.inner - width) / 2) : 0
            y: root.stacked && !root.bare ? parent.height - height : Math.round((parent.height - height) / 2)
            path: root.path
            modules: root.modules
            plateMm: root.plateMm
            most: root.bare ? root.room - 2 * root.padY : root.stacked ? Theme.screenHeight : Math.min(root.spared, root.room - 2 * root.padY)
            room: root.bare ? body.height : root.stacked ? body.height - usual.height - Theme.gap(Theme.gapM) : body.height < usual.height ? 0 : body.height
            accessibleName: root.address === "" ? qsTr("QR(큐알) 코드") : qsTr("%1, QR(큐알) 코드").arg(root.address)
        }

        QrWords {
            id: words

            panel: root
            x: root.stacked ? 0 : code.width + root.between
            y: root.stacked ? 0 : Math.round((parent.height - height) / 2)
            width: root.inner - x
            visible: !root.bare
        }

        // How high the words are with the largest code, and with the smallest.
        QrWords {
            id: usual

            panel: root
            width: root.stacked ? root.inner : root.inner - code.wish - root.between
            visible: false
            silent: true
        }

        QrWords {
            id: least

            panel: root
            width: root.inner - code.smallest - root.between
            visible: false
            silent: true
        }
    }
}
