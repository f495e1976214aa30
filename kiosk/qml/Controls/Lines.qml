pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The arithmetic of a PagedColumn: blocks into lines, lines into leaves.
QtObject {
    id: root

    // Lines of blocks, with their widths set so that their natural heights are right.
    function of(blocks: var, width: real, spacing: real): var {
        const found = [];
        for (let i = 0; i < blocks.length; i++) {
            let end = i;
            while (blocks[i].packed && blocks[end + 1]?.packed)
                end++;
            if (blocks[i].packed) {
                found.push(...root.packed(blocks.slice(i, end + 1), width, spacing));
                i = end;
                continue;
            }
            const line = root.shared(blocks, i);
            root.spread(line, width, spacing);
            i += line.length - 1;
            found.push({
                "blocks": line,
                "height": Math.max(...line.map(block => block.natural)),
                "gives": line.length === 1 ? line[0].gives : 0,
                "above": line[0].above < 0 ? spacing : line[0].above,
                "between": spacing
            });
        }
        return found;
    }

    // The blocks from `start` that share a line by their spans.
    function shared(blocks: var, start: int): var {
        let end = start + 1;
        let sum = blocks[start].span;
        while (Theme.pairs && end < blocks.length && !blocks[end].packed && sum + blocks[end].span <= 6)
            sum += blocks[end++].span;
        return blocks.slice(start, end);
    }

    // Gives the blocks of a line their widths; a line that is not full is spread.
    function spread(line: var, width: real, spacing: real): void {
        const sum = line.reduce((spans, block) => spans + block.span, 0);
        const free = width - (line.length - 1) * spacing;
        for (const block of line)
            block.width = Math.floor(free * block.span / sum);
    }

    // The same lines, up to a share `growth` higher so that they fill a height if they stand on one leaf and leave less than
    // `loose` free.
    function grown(lines: var, height: real, growth: real, loose: real): var {
        const used = lines.reduce((sum, line) => sum + line.height + line.above, 0) - (lines[0]?.above ?? 0);
        const spare = (height - used) / Math.max(1, lines.length);
        if (spare > 0 && height - used < loose) {
            for (const line of lines)
                line.height += Math.floor(Math.min(spare, line.height * growth));
        }
        return lines;
    }

    // The same lines, with those that give lower where only so all of them stand on one leaf of a height.
    function shrunk(lines: var, height: real): var {
        let over = lines.reduce((sum, line) => sum + line.height + line.above, 0) - (lines[0]?.above ?? 0) - height;
        if (over > lines.reduce((sum, line) => sum + line.gives, 0))
            return lines;
        for (const line of lines.filter(line => over > 0 && line.gives > 0)) {
            const less = Math.min(over, line.gives);
            line.height -= less;
            over -= less;
        }
        return lines;
    }

    // Rows of as many blocks as fit, evenly filled; all are equally high.
    function packed(blocks: var, width: real, spacing: real): var {
        const between = Theme.gap(Theme.gapMin);
        const rows = Rows.cut(blocks, Rows.columns(blocks.map(block => block.naturalWidth), width, between));
        for (const row of rows) {
            let spare = Math.max(0, Rows.spare(row.map(block => block.naturalWidth), width, between));
            row.forEach((block, number) => {
                const share = Math.round(spare / (row.length - number));
                spare -= share;
                block.width = Math.min(width, block.naturalWidth + share);
            });
        }
        const tallest = Math.max(...blocks.map(block => block.natural));
        return rows.map(row => ({
                    "blocks": row,
                    "height": tallest,
                    "gives": 0,
                    "above": row === rows[0] && row[0].above >= 0 ? row[0].above : spacing,
                    "between": between
                }));
    }

    // Places lines into leaves of a height, beginning with leaf `first`; returns how many there are and how high the last one is
    // filled.
    function flow(lines: var, x: real, height: real, first: int): var {
        let leaf = first;
        let used = 0;
        for (const [number, line] of Object.entries(lines)) {
            const start = used === 0 ? 0 : used + line.above;
            const next = line.blocks[0].held ? lines[Number(number) + 1] : undefined;
            if (used > 0 && start + line.height + (next ? next.above + next.height : 0) > height) {
                leaf++;
                used = 0;
            }
            let left = x;
            for (const block of line.blocks) {
                block.x = left;
                block.y = used === 0 ? 0 : start;
                block.height = line.height;
                block.leaf = leaf;
                block.placed = true;
                left += block.width + line.between;
            }
            used = (used === 0 ? 0 : start) + line.height;
        }
        for (const line of lines) {
            for (const block of line.blocks.filter(block => block.low && block.leaf === leaf))
                block.y += Math.max(0, Math.floor(height - used));
        }
        return {
            "leaves": leaf + 1 - first,
            "used": used
        };
    }
}
