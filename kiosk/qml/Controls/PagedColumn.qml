pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Blocks from top to bottom; what does not fit follows on further pages, in the same order. On a wide panel they stand in two
// lanes. A list (`list`, whose pages the caller cuts) comes after the blocks: below them on every page where that leaves it
// `listLeast`, else on pages of its own.
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
    property alias onlyText: pager.onlyText
    property alias unitText: pager.unitText
    property alias mini: pager.mini
    // From 0; beyond the leaves of the blocks it is the list's turn.
    property int leaf: 0
    property int leaves: 1
    property bool shared: true
    property bool laned: false
    // How high the last leaf is filled with blocks.
    property real filled: 0
    readonly property bool listed: root.listPages > 0
    readonly property bool inList: root.listed && (root.shared || root.leaf >= root.leaves)
    readonly property int pages: root.listed ? (root.shared ? root.listPages : root.leaves + root.listPages) : root.leaves
    readonly property int page: !root.listed ? root.leaf + 1 : root.shared ? root.listPage : root.leaf < root.leaves ? root.leaf + 1 : root.leaves + root.listPage
    readonly property real laneGap: Theme.gap(Theme.gapL)
    readonly property real pagerPart: pager.keysHeight + Theme.gap(Theme.gapS)

    signal listTurned(int pages)
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
                block.halfChanged.connect(root.later);
            }
        }
        root.later();
    }

    function laneX(lane: int): real {
        return lane === 0 ? 0 : Math.round((root.width - root.laneGap) * root.share) + root.laneGap;
    }

    function laneWidth(lane: int): real {
        if (!root.laned)
            return root.width;
        const left = Math.round((root.width - root.laneGap) * root.share);
        return lane === 0 ? left : root.width - root.laneGap - left;
    }

    // Lines of one or two blocks, with their widths set so that their natural heights are right.
    function lines(blocks: var, width: real): var {
        const found = [];
        for (let i = 0; i < blocks.length; i++) {
            const pair = Theme.pairs && blocks[i].half && blocks[i + 1]?.half ? [blocks[i], blocks[++i]] : [blocks[i]];
            const cell = pair.length === 2 ? Math.floor((width - root.spacing) / 2) : width;
            for (const block of pair)
                block.width = cell;
            found.push({
                "blocks": pair,
                "height": Math.max(...pair.map(block => block.natural)),
                "above": pair[0].above < 0 ? root.spacing : pair[0].above
            });
        }
        return found;
    }

    // Places lines into leaves of a height; returns how many leaves there are and how high the last one is filled.
    function flow(lines: var, x: real, height: real): var {
        let leaf = 0;
        let used = 0;
        for (const line of lines) {
            const start = used === 0 ? 0 : used + line.above;
            if (used > 0 && start + line.height > height) {
                leaf++;
                used = 0;
            }
            let left = x;
            for (const block of line.blocks) {
                block.x = left;
                block.y = used === 0 ? 0 : start;
                block.height = line.height;
                block.leaf = leaf;
                left += block.width + root.spacing;
            }
            used = (used === 0 ? 0 : start) + line.height;
        }
        return {
            "leaves": leaf + 1,
            "used": used
        };
    }

    function arrangeLanes(height: real): var {
        const blocks = root.wantedBlocks();
        const found = [0, 1].map(lane => root.flow(root.lines(blocks.filter(block => block.lane === lane), root.laneWidth(lane)), root.laneX(lane), height));
        return {
            "leaves": Math.max(found[0].leaves, found[1].leaves),
            "used": found.map(one => one.used)
        };
    }

    function arrangeSingle(height: real): var {
        const found = root.flow(root.lines(root.wantedBlocks(), root.width), 0, height);
        return {
            "leaves": found.leaves,
            "used": [found.used, found.used]
        };
    }

    function arrange(): void {
        if (root.width <= 0 || root.height <= 0)
            return;
        const paged = root.height - root.pagerPart;
        root.laned = Theme.wide;
        let found = root.laned ? root.arrangeLanes(root.listed && root.listLane === 0 ? paged : root.height) : null;
        if (found !== null && found.leaves > 1 && root.listed) {
            root.laned = false;
            found = null;
        }
        if (found === null)
            found = root.arrangeSingle(root.listed ? paged : root.height);
        if (found.leaves > 1 && !root.listed)
            found = root.laned ? root.arrangeLanes(paged) : root.arrangeSingle(paged);
        root.settle(found, paged);
    }

    function settle(found: var, paged: real): void {
        const lane = root.laned ? root.listLane : 0;
        const used = found.used[lane];
        root.filled = used;
        const top = used > 0 ? used + root.spacing : 0;
        root.shared = root.listed && found.leaves === 1 && paged - top >= root.listLeast;
        root.leaves = found.leaves;
        root.leaf = Math.min(root.leaf, root.listed && !root.shared ? root.leaves : root.leaves - 1);
        holder.x = root.laned ? root.laneX(lane) : 0;
        holder.y = root.shared ? top : 0;
        holder.width = root.laneWidth(lane);
        holder.height = Math.floor(paged - holder.y);
        root.reveal();
        if (root.listed)
            root.listSpace(holder.height, holder.width);
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

    Connections {
        target: Theme

        function onPairsChanged(): void {
            root.later();
        }

        function onWideChanged(): void {
            root.later();
        }
    }

    Item {
        id: area

        anchors.fill: parent
        onChildrenChanged: root.join()
    }

    Item {
        id: holder

        visible: root.inList
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
