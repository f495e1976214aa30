pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Blocks from top to bottom; what does not fit follows on further pages, in the same order. On a wide panel they stand in two
// lanes. A list (`list`, whose pages the caller cuts) comes after the blocks: below them on every page where that leaves it
// `listLeast`, else on pages of its own. Each section of blocks begins a new leaf.
Item {
    id: root

    default property alias blocks: area.data
    property alias list: holder.data
    property int listPages: 0
    property int listPage: 1
    property real listLeast: 0
    // The lane of the list on a wide panel.
    property int listLane: 1
    // How much of a wide panel the left lane takes.
    property real share: 0.487
    property real spacing: Theme.gap(Theme.gapM)
    // Lines of lanes that do not fill their height become up to this much higher.
    property real growth: 0
    property alias onlyText: pager.onlyText
    property alias unitText: pager.unitText
    property alias mini: pager.mini
    // What the caller draws between list and pager.
    property real tail: 0
    // The section that is seen, kept by the caller.
    property int section: 0
    // The first leaf of each section.
    property var firsts: [0]
    // From 0; beyond the leaves of the blocks it is the list's turn.
    property int leaf: 0
    property int leaves: 1
    property bool shared: true
    property bool laned: false
    // How high the last leaf is filled with blocks.
    property real filled: 0
    readonly property var form: [Theme.wide, Theme.pairs]
    readonly property bool listed: root.listPages > 0
    readonly property bool inList: root.listed && (root.shared || root.leaf >= root.leaves)
    readonly property int pages: root.listed ? (root.shared ? root.listPages : root.leaves + root.listPages) : root.leaves
    readonly property int page: !root.listed ? root.leaf + 1 : root.shared ? root.listPage : root.leaf < root.leaves ? root.leaf + 1 : root.leaves + root.listPage
    readonly property real pagerPart: pager.keysHeight + Theme.gap(Theme.gapS)

    signal listTurned(int pages)
    signal sectionTurned(int section)
    // What the list has, whenever the column was arranged anew.
    signal listSpace(real room, real width)

    // Goes to the list, as after a choice that changed it.
    function showList(): void {
        if (!root.shared)
            root.leaf = root.leaves;
    }

    function wantedBlocks(): var {
        return area.children.filter(item => item instanceof Block && item.wanted);
    }

    // Blocks that a Repeater makes come later than the column.
    function join(): void {
        for (const block of area.children) {
            if (block instanceof Block && !block.joined) {
                block.joined = true;
                block.naturalChanged.connect(root.later);
                block.wantedChanged.connect(root.later);
                block.naturalWidthChanged.connect(root.later);
                block.spanChanged.connect(root.later);
                block.packedChanged.connect(root.later);
                block.sectionChanged.connect(root.later);
            }
        }
        root.later();
    }

    function laneX(lane: int): real {
        return lane === 0 ? 0 : Math.round((root.width - Theme.gap(Theme.gapL)) * root.share) + Theme.gap(Theme.gapL);
    }

    function laneWidth(lane: int): real {
        if (!root.laned)
            return root.width;
        const left = Math.round((root.width - Theme.gap(Theme.gapL)) * root.share);
        return lane === 0 ? left : root.width - Theme.gap(Theme.gapL) - left;
    }

    function sections(): var {
        const found = [];
        for (const block of root.wantedBlocks()) {
            if (found.length === 0 || found[found.length - 1][0].section !== block.section)
                found.push([]);
            found[found.length - 1].push(block);
        }
        return found.length > 0 ? found : [[]];
    }

    // Places all blocks, in the lanes that there are.
    function place(height: real): var {
        const firsts = [];
        let leaves = 0;
        let used = [];
        for (const blocks of root.sections()) {
            const lanes = root.laned ? [0, 1].map(lane => blocks.filter(block => block.lane === lane)) : [blocks];
            const flows = lanes.map((some, lane) => {
                const lines = Lines.of(some, root.laneWidth(lane), root.spacing);
                return Lines.flow(root.laned ? Lines.grown(lines, height, root.growth) : lines, root.laneX(lane), height, leaves);
            });
            firsts.push(leaves);
            leaves += Math.max(...flows.map(one => one.leaves));
            used = flows.map(one => one.used);
        }
        return {
            "leaves": leaves,
            "used": used,
            "firsts": firsts
        };
    }

    function arrange(): void {
        if (root.width <= 0 || root.height <= 0)
            return;
        const paged = root.height - root.pagerPart;
        root.laned = Theme.wide;
        let found = root.place(root.listed && (!root.laned || root.listLane === 0) ? paged : root.height);
        if (root.laned && root.listed && found.leaves > 1) {
            root.laned = false;
            found = root.place(paged);
        } else if (!root.listed && found.leaves > 1) {
            found = root.place(paged);
        }
        root.settle(found, paged);
    }

    function settle(found: var, paged: real): void {
        const lane = root.laned ? root.listLane : 0;
        const used = root.listed ? found.used[lane] : Math.max(...found.used);
        root.filled = used;
        const top = used > 0 ? used + root.spacing : 0;
        root.shared = root.listed && found.leaves === 1 && paged - top - root.tail >= root.listLeast;
        root.leaves = found.leaves;
        root.firsts = found.firsts;
        root.leaf = root.nearest(root.leaf);
        holder.x = root.laned ? root.laneX(lane) : 0;
        holder.y = root.shared ? top : 0;
        holder.width = root.laneWidth(lane);
        holder.height = Math.floor(paged - root.tail - holder.y);
        root.reveal();
        if (root.listed)
            root.listSpace(holder.height, holder.width);
    }

    // The leaf next to a leaf among those of the present section.
    function nearest(leaf: int): int {
        const end = root.listed && !root.shared ? root.leaves : root.leaves - 1;
        const last = (root.firsts[root.section + 1] ?? end + 1) - 1;
        return Math.max(root.firsts[root.section] ?? 0, Math.min(leaf, last));
    }

    function reveal(): void {
        for (const block of root.wantedBlocks())
            block.shown = root.shared || block.leaf === root.leaf;
    }

    function later(): void {
        arranging.restart();
    }

    function turn(pages: int): void {
        if (!root.listed || (root.leaf < root.leaves && !root.shared)) {
            root.leaf = Math.max(0, root.leaf + pages);
            root.sectionTurned(root.firsts.filter(first => first <= root.leaf).length - 1);
            if (root.listed && root.leaf === root.leaves && root.listPage !== 1)
                root.listTurned(1 - root.listPage);
        } else if (!root.shared && root.listPage + pages < 1) {
            root.leaf = root.leaves - 1;
        } else {
            root.listTurned(pages);
        }
    }

    onLeafChanged: root.reveal()
    onWidthChanged: root.later()
    onHeightChanged: root.later()
    onListedChanged: root.later()
    onListLeastChanged: root.later()
    onTailChanged: root.later()
    onFormChanged: root.later()
    onSectionChanged: root.leaf = root.nearest(root.leaf)
    onSpacingChanged: root.later()
    onPagerPartChanged: root.later()
    Component.onCompleted: {
        root.join();
        root.arrange();
    }

    // Not Qt.callLater: a call that outlives its item fails.
    Timer {
        id: arranging

        interval: 0
        onTriggered: root.arrange()
    }

    PageTurn {
        id: leafTurn

        page: root.leaf
    }

    PageTurn {
        id: listTurn

        page: root.listPage
    }

    Item {
        id: area

        opacity: leafTurn.fade
        transform: Translate {
            x: leafTurn.shift
        }
        anchors.fill: parent
        onChildrenChanged: root.join()
    }

    Item {
        id: holder

        visible: root.inList
        opacity: listTurn.fade
        transform: Translate {
            x: listTurn.shift
        }
    }

    Pager {
        id: pager

        anchors.bottom: parent.bottom
        x: root.laned && root.listed ? holder.x : 0
        width: root.laned && root.listed ? holder.width : root.width
        visible: root.pages > 1 || (root.listed && pager.onlyText !== "")
        page: root.page
        pages: root.pages
        onPrevious: root.turn(-1)
        onNext: root.turn(1)
    }
}
