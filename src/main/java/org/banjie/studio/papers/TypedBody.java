package org.banjie.studio.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banjie.notices.body.Block;
import org.banjie.notices.body.Block.Sort;

/** The blocks as a page sends them: {@code body[2].sort}, {@code body[2].text}, {@code body[2].label}. */
final class TypedBody {

    private static final int MOST = 60;
    private static final Pattern ACT = Pattern.compile("(add|up|down|remove)\\.(\\d{1,2})");

    private TypedBody() {}

    static List<Block> read(Map<String, String> sent) {
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < MOST && sent.containsKey("body[" + i + "].text"); i++) {
            var at = "body[" + i + "].";
            var sort = sort(sent.get(at + "sort"));
            var label = sort == Sort.ROW ? line(sent.getOrDefault(at + "label", "")) : null;
            blocks.add(new Block(sort, label, line(sent.get(at + "text"))));
        }
        return blocks;
    }

    static boolean isMove(String act) {
        return ACT.matcher(act).matches();
    }

    /** The same with one more, one less, or in another order. */
    static List<Block> after(List<Block> blocks, String act) {
        var moved = new ArrayList<>(blocks);
        var said = ACT.matcher(act);
        if (!said.matches()) return moved;
        var at = Integer.parseInt(said.group(2));
        if (at >= moved.size()) return moved;
        switch (said.group(1)) {
            case "add" -> moved.add(at + 1, new Block(moved.get(at).sort() == Sort.ROW ? Sort.ROW : Sort.TEXT, "", ""));
            case "remove" -> moved.remove(at);
            case "up" -> swap(moved, at, at - 1);
            default -> swap(moved, at, at + 1);
        }
        return moved;
    }

    private static void swap(List<Block> blocks, int one, int other) {
        if (other < 0 || other >= blocks.size()) return;
        blocks.set(other, blocks.set(one, blocks.get(other)));
    }

    private static Sort sort(String sent) {
        for (var sort : Sort.values()) if (sort.name().equals(sent)) return sort;
        return Sort.TEXT;
    }

    /** A block is one paragraph. */
    private static String line(String typed) {
        return typed.replaceAll("\\s*\\R\\s*", "").strip();
    }
}
