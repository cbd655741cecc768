package org.banjie.oversight.background;

import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.Circle;
import org.banjie.access.Roles;
import org.banjie.access.SignedIn;
import org.banjie.background.WorkState;
import org.banjie.background.items.ItemState;
import org.banjie.background.running.Works;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What runs by itself: auditors look, administrators also have it done; what they do is on record. */
@Service
@Transactional
public class BackgroundDesk {

    public static final Circle LOOKING =
            Circle.of("background.may.look", Roles.ADMINISTRATOR, Roles.AUDITOR).saying("background.barred");

    public static final Circle ACTING = Circle.of("background.may.act", Roles.ADMINISTRATOR);

    /** On the page; there are hardly more, and those that wait for somebody come first. */
    private static final int MOST = 100;

    private final SignedIn signedIn;
    private final Works works;
    private final Journal journal;

    BackgroundDesk(SignedIn signedIn, Works works, Journal journal) {
        this.signedIn = signedIn;
        this.works = works;
        this.journal = journal;
    }

    List<WorkState> all() {
        signedIn.demand(LOOKING);
        return works.all();
    }

    /** Single items that failed while their works went on. */
    List<ItemState> items() {
        signedIn.demand(LOOKING);
        return works.items(MOST);
    }

    int itemCount() {
        return works.itemCount();
    }

    boolean mayAct() {
        return signedIn.may(ACTING);
    }

    /** @throws Refusal CONFLICT when it is being done just now, or is set aside and would have to be taken up */
    void doNow(String name) {
        var by = signedIn.demand(ACTING);
        if (found(name).setAside() != null) throw conflict("set-aside");
        if (!works.doNow(name)) throw conflict("being-done");
        record(name, by, "work-hastened");
    }

    /** @throws Refusal CONFLICT when it is not set aside, any more perhaps */
    void takeUp(String name) {
        var by = signedIn.demand(ACTING);
        found(name);
        if (!works.takeUp(name)) throw conflict("not-set-aside");
        record(name, by, "work-taken-up");
    }

    /**
     * Has one item tried again at once.
     *
     * @throws Refusal CONFLICT when it has been done meanwhile
     */
    void tryAgain(String name, long id) {
        var by = signedIn.demand(ACTING);
        found(name);
        var item = works.item(id).filter(one -> one.work().equals(name)).orElseThrow(() -> conflict("item-done"));
        works.tryAgain(item);
        journal.record(Act.of("background/" + name, by, ACTING, "work-item-again", Map.of("item", item.item())));
    }

    private WorkState found(String name) {
        return works.all().stream()
                .filter(work -> work.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-work", "background.unknown"));
    }

    private static Refusal conflict(String why) {
        return new Refusal(RefusalKind.CONFLICT, why, "background." + why);
    }

    private void record(String name, Actor by, String verb) {
        journal.record(Act.of("background/" + name, by, ACTING, verb, Map.of()));
    }
}
