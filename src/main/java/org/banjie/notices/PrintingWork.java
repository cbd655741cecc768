package org.banjie.notices;

import java.util.UUID;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemWork;
import org.banjie.background.items.Items;
import org.springframework.stereotype.Component;

/** Prints the papers that were issued, unless somebody has opened them before. One that cannot be printed keeps no other waiting. */
@Component
@Planned(name = "notices.print", every = "PT5S")
class PrintingWork implements ItemWork {

    private static final int SOME = 20;

    private final Press press;
    private final Items items;

    /** How far this go has come; the next begins at the beginning again, where only what failed is left. */
    long last;

    PrintingWork(Press press, Items items) {
        this.press = press;
        this.items = items;
    }

    @Override
    public boolean piece(Shift shift) {
        var some = press.blanks(last, SOME);
        items.inHalves(this, some, Press.Blank::key, blank -> printed(blank.id()));
        last = some.isEmpty() ? 0 : some.get(some.size() - 1).arrival();
        return !some.isEmpty();
    }

    @Override
    public Runnable firstHalf(String paper) {
        var round = paper.lastIndexOf('/');
        var code = paper.lastIndexOf('/', round - 1);
        return press.find(
                        paper.substring(0, code),
                        paper.substring(code + 1, round),
                        Integer.parseInt(paper.substring(round + 1)))
                .map(this::printed)
                .orElse(() -> {});
    }

    @Override
    public void again(String paper) {
        firstHalf(paper).run();
    }

    private Runnable printed(UUID id) {
        var printed = press.print(id);
        return () -> printed.ifPresent(press::keep);
    }
}
