pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Blocks from top to bottom; what does not fit follows on further pages, in the same order. On a wide panel they stand in two
// lanes. A list (`list`, whose pages the caller cuts) comes after the blocks, or before them with `listFirst`: together on every
// page where that leaves it `listLeast`, else on pages of its own. Each section of blocks begins a new leaf.
Item {
    id: root

    default property alias blocks: area.data
    property alias list: holder.parts
    property int listPages: 0
    property int listPage: 1
    property real listLeast: 0
    property bool listFirst: false
    // How high all of the list is, where the caller knows it.
    property real listNeed: 0
    // How high the list's present page is, for what follows it.
    property real listFilled: 0
    // On a wide panel the lane of the list, and how much the left lane takes.
    property int listLane: 1
    property real share: 0.487
    property real spacing: Theme.gap(Theme.gapM)
    // Lines that do not fill their height become up to this much higher: in lanes, and in one where less than `loose` is free.
    property real growth: 0
    property alias loose: placing.loose
    property alias onlyText: pager.onlyText
    property alias more: pager.more
    property alias mini: pager.mini
    property real tail: 0 // what the caller draws between list and pager
    // The section that is seen, kept by the caller, and the first leaf of each.
    property int section: 0
    property var firsts: [0]
    // From 0; beyond the leaves of the blocks it is the list's turn, before them when the list comes first.
    property int leaf: root.listFirst ? -1 : 0
    property int leaves: 1
    property bool shared: true
    readonly property alias laned: lanes.two
    readonly property alias lanes: lanes
    // How high the last leaf is filled with blocks.
    property real filled: 0
    // All that decides where things stand.
    readonly property var form: [Theme.wide, Theme.pairs, root.width, root.height, root.listed, root.listFirst, root.listLeast, root.listNeed, root.listPages, root.listFilled, root.tail, root.spacing, root.pagerPart]
    readonly property bool listed: root.listPages > 0
    readonly property bool inList: root.listed && (root.shared || (root.listFirst ? root.leaf < 0 : root.leaf >= root.leaves))
    // Pages before the blocks, and before the list.
    readonly property int ahead: root.listed && root.listFirst ? root.listPages : 0
    readonly property int behind: root.shared || root.listFirst ? 0 : root.leaves
    readonly property int pages: root.listed ? (root.shared ? root.listPages : root.leaves + root.listPages) : root.leaves
    readonly property int page: root.inList ? root.behind + root.listPage : root.ahead + root.leaf + 1
    readonly property real pagerPart: pager.keysHeight + Theme.gap(Theme.gapS)
    // The height of a page of several: no block may be higher.
    readonly property real most: Math.floor(root.height - root.pagerPart)
    property real pagerEdge: root.height

    signal listTurned(int pages)
    signal sectionTurned(int section)
    // What the list has, whenever the column was arranged anew: beside a pager, and where it needs none.
    signal listSpace(real room, real width, real whole)

    // How much closer the blocks may be set if only so all stand on one page, and how close they are: from 0.
    property alias degrees: placing.degrees
    readonly property alias degree: placing.degree
    // What the column was arranged for.
    property string arranged

    // Goes to the list, as after a choice that changed it.
    function showList(): void {
        if (!root.shared)
            root.leaf = root.listFirst ? -1 : root.leaves;
    }

    // Arranges the column unless it stands already as it must: what a trial moved may be back in its place.
    function settleAgain(): void {
        if (placing.described(area.wanted()) !== root.arranged)
            root.arrange();
    }

    function arrange(): void {
        if (Math.min(root.width, root.height) <= 0)
            return;
        const paged = root.height - root.pagerPart;
        lanes.two = Theme.wide;
        area.tell(root.most, lanes);
        let found = placing.placeClose(root.listed ? paged : root.height);
        if (lanes.two && root.listed && found.leaves > 1) {
            lanes.two = false;
            area.tell(root.most, lanes);
        }
        if (found.leaves > 1)
            found = placing.place(paged);
        root.arranged = found.state;
        if (root.listed && root.listFirst && !lanes.two)
            root.settleAfter(paged);
        else
            root.settle(found, paged);
    }

    // The list, then the blocks: below it, or on leaves of their own.
    function settleAfter(paged: real): void {
        const first = area.wanted()[0];
        const between = (first?.above ?? -1) < 0 ? root.spacing : first.above;
        const left = one => Math.floor(root.height - (first ? one.used[0] + between : 0));
        // A list that stands on one page of its own and is too high here would become several pages.
        const fits = one => root.listNeed > 0 ? root.listNeed <= left(one) : root.listPages <= 1 && root.listFilled <= left(one);
        let found = placing.placeUntil(root.height, root.listNeed > 0 ? root.listNeed + between : 0, fits);
        const paging = !fits(found);
        if (paging && root.listNeed > 0)
            found = placing.placeBesidePages(root.height, root.listLeast, root.pagerPart, between);
        const whole = left(found);
        const room = paging ? whole - root.pagerPart : whole;
        root.shared = found.leaves === 1 && room >= root.listLeast;
        if (!root.shared)
            found = placing.place(paged);
        root.arranged = found.state;
        for (const block of area.wanted().filter(block => root.shared && !block.low))
            block.y += root.listFilled + between;
        root.filled = found.used[0];
        root.leaves = root.shared ? 0 : found.leaves;
        root.leaf = root.shared ? -1 : Math.min(root.leaf, root.leaves - 1);
        root.pagerEdge = root.shared ? whole : root.height;
        root.hold(0, 0, root.width, root.shared ? room : Math.floor(paged));
        root.listSpace(root.shared ? whole - root.pagerPart : paged, root.width, root.shared ? whole : paged);
    }

    function settle(found: var, paged: real): void {
        const lane = lanes.two ? root.listLane : 0;
        root.filled = root.listed ? found.used[lane] : Math.max(...found.used);
        const filled = root.filled > 0 ? root.filled + root.spacing : 0;
        root.shared = root.listed && found.leaves === 1 && (root.listFirst || paged - filled - root.tail >= root.listLeast);
        root.leaves = found.leaves;
        root.firsts = found.firsts;
        root.leaf = root.listFirst && root.listed ? -1 : root.nearest(root.leaf);
        root.pagerEdge = root.height;
        const top = root.shared ? filled : 0;
        root.hold(lanes.two ? lanes.x(lane) : 0, top, lanes.widthOf(lane), Math.floor(paged - root.tail - top));
        if (root.listed)
            root.listSpace(holder.height, holder.width, root.shared ? Math.floor(root.height - root.tail - top) : holder.height);
    }

    function hold(x: real, y: real, width: real, height: real): void {
        holder.x = x;
        holder.y = y;
        holder.width = width;
        holder.height = height;
        area.reveal(root.leaf, root.shared);
    }

    // The leaf next to a leaf among those of the present section.
    function nearest(leaf: int): int {
        const end = root.listed && !root.shared ? root.leaves : root.leaves - 1;
        const last = (root.firsts[root.section + 1] ?? end + 1) - 1;
        return Math.max(root.firsts[root.section] ?? 0, Math.min(leaf, last));
    }

    function turn(pages: int): void {
        if (root.listed && root.listFirst && !root.shared) {
            root.turnFirst(pages);
        } else if (!root.listed || (root.leaf < root.leaves && !root.shared)) {
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

    function turnFirst(pages: int): void {
        if (root.leaf >= 0)
            root.leaf += pages;
        else if (root.listPage + pages > root.listPages)
            root.leaf = 0;
        else
            root.listTurned(pages);
    }

    // A page that was kept begins at its beginning.
    onVisibleChanged: {
        if (!root.visible)
            root.leaf = root.listFirst ? -1 : root.nearest(0);
    }
    onLeafChanged: area.reveal(root.leaf, root.shared)
    onListFirstChanged: root.leaf = root.listFirst ? -1 : 0
    onFormChanged: arranging.ask()
    onSectionChanged: root.leaf = root.nearest(root.leaf)
    Component.onCompleted: root.arrange()

    Lanes {
        id: lanes

        width: root.width
        share: root.share
    }

    Placing {
        id: placing

        area: area
        lanes: lanes
        form: root.form
        height: root.height
        listLane: root.listed ? root.listLane : -1
        spacing: root.spacing
        growth: root.growth
    }

    BeforeFrame {
        id: arranging

        onDue: root.settleAgain()
    }

    Turning {
        anchors.fill: parent
        page: root.leaf

        BlockArea {
            id: area

            objectName: "column.blocks"
            anchors.fill: parent
            onStirred: arranging.ask()
        }
    }

    Turning {
        id: holder

        page: root.listPage
        visible: root.inList
    }

    Pager {
        id: pager

        y: Math.floor(root.pagerEdge - pager.keysHeight)
        x: lanes.two && root.listed ? holder.x : 0
        width: lanes.two && root.listed ? holder.width : root.width
        high: pager.highAt(root.width) // in a lane too: what follows from lanes does not decide about them
        visible: root.pages > 1 || (root.listed && pager.onlyText !== "")
        page: root.page
        pages: root.pages
        onPrevious: root.turn(-1)
        onNext: root.turn(1)
    }
}
