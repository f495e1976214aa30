pragma ComponentBehavior: Bound
import QtQuick

// Where the blocks of a paged column stand: in one lane or two, from leaf to leaf.
QtObject {
    id: root

    required property BlockArea area
    required property Lanes lanes
    // All that an arrangement comes from besides the blocks.
    required property var form
    required property real height
    // The lane of the list beside the blocks; -1 without one.
    required property int listLane
    required property real spacing
    required property real growth
    property real loose: 0
    property int degrees: 0
    property int degree: 0

    // Places all blocks, in the lanes that there are; those that give become lower if only so a part of the height stays free.
    function place(height: real, kept = 0): var {
        const firsts = [];
        const sections = root.area.sections();
        let [leaves, used] = [0, []];
        for (const blocks of sections) {
            const parts = root.lanes.two ? [0, 1].map(lane => blocks.filter(block => block.lane === lane)) : [blocks];
            const flows = parts.map((some, lane) => {
                const room = root.lanes.two && root.listLane >= 0 && lane !== root.listLane ? root.height : height;
                const lines = Lines.shrunk(Lines.of(some, root.lanes.widthOf(lane), root.spacing), room - kept);
                return Lines.flow(Lines.grown(lines, room, root.growth, root.lanes.two ? room : root.loose), root.lanes.x(lane), room, leaves);
            });
            firsts.push(leaves);
            used = flows.map(one => one.used);
            leaves += Math.max(...flows.map(one => one.leaves));
        }
        return {
            "leaves": leaves,
            "used": used,
            "firsts": firsts,
            "state": root.described([].concat(...sections))
        };
    }

    // Places all blocks as close as it takes to have them on one page, else not closer.
    function placeClose(height: real): var {
        return root.placeUntil(height, 0, found => found.leaves === 1);
    }

    // Places all blocks as close as it takes to please, else not closer.
    function placeUntil(height: real, kept: real, pleases: var): var {
        root.degree = 0;
        let found = root.place(height, kept);
        while (!pleases(found) && root.degree < root.degrees) {
            root.degree++;
            found = root.place(height, kept);
        }
        if (!pleases(found) && root.degree > 0) {
            root.degree = 0;
            found = root.place(height, kept);
        }
        return found;
    }

    // Places all blocks as close as they may be beside a list of several pages: two of its rows, or one.
    function placeBesidePages(height: real, row: real, pager: real, between: real): var {
        root.degree = root.degrees;
        const two = 2 * row + root.spacing + pager + between;
        const found = root.place(height, two);
        return found.leaves === 1 && height - found.used[0] >= two ? found : root.place(height, row + pager + between);
    }

    // All that an arrangement of blocks comes from.
    function described(blocks: var): string {
        return JSON.stringify([root.form, root.area.described(blocks)]);
    }
}
