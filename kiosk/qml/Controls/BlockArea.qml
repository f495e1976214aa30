pragma ComponentBehavior: Bound
import QtQuick

// The blocks of a PagedColumn: which are wanted, what they need to know, which are seen.
Item {
    id: root

    // A block came, left, or became another size.
    signal stirred

    function all(): var {
        return root.children.filter(item => item instanceof Block);
    }

    function wanted(): var {
        return root.all().filter(block => block.wanted);
    }

    // The wanted blocks, section by section.
    function sections(): var {
        const found = [];
        for (const block of root.wanted()) {
            if (found.length === 0 || found[found.length - 1][0].section !== block.section)
                found.push([]);
            found[found.length - 1].push(block);
        }
        return found.length > 0 ? found : [[]];
    }

    // What blocks need to know before they are asked for their heights: the most they may have.
    function tell(most: real, lanes: Lanes): void {
        for (const block of root.all()) {
            block.most = most;
            if (!block.wanted)
                block.width = lanes.widthOf(block.lane);
        }
    }

    // What decides about the places of blocks.
    function described(blocks: var): var {
        const all = root.all();
        return blocks.map(block => [all.indexOf(block), block.placed, block.natural, block.naturalWidth, block.gives, block.span, block.packed, block.section]);
    }

    function reveal(leaf: int, all: bool): void {
        for (const block of root.wanted())
            block.shown = all || block.leaf === leaf;
    }

    // Blocks that a Repeater makes come later than the column.
    function join(): void {
        for (const block of root.all().filter(block => !block.joined)) {
            block.joined = true;
            block.naturalChanged.connect(root.stirred);
            block.wantedChanged.connect(root.stirred);
            block.givesChanged.connect(root.stirred);
            block.naturalWidthChanged.connect(root.stirred);
            block.spanChanged.connect(root.stirred);
            block.packedChanged.connect(root.stirred);
            block.sectionChanged.connect(root.stirred);
        }
        root.stirred();
    }

    onChildrenChanged: root.join()
    Component.onCompleted: root.join()
}
