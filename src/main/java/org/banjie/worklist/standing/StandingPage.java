package org.banjie.worklist.standing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.Worklist;
import org.banjie.worklist.list.Box;
import org.banjie.worklist.list.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a page of the desk that is open asks when it was told that something has changed. */
@RestController
class StandingPage {

    /** More than a page of the list shows, with what has come. */
    private static final int MOST = 100;

    private static final int COUNTED = 99;

    private final SignedIn signedIn;
    private final Standing standing;
    private final Worklist worklist;

    StandingPage(SignedIn signedIn, Standing standing, Worklist worklist) {
        this.signedIn = signedIn;
        this.standing = standing;
        this.worklist = worklist;
    }

    /** How much is in a box. @param exact false when there is more */
    record CountView(int value, boolean exact) {}

    /** @param boxes by name in small letters */
    record Now(List<StepNow> steps, Map<String, CountView> boxes) {}

    /** @param tasks ids; the first hundred @param counts whether the boxes are wanted too */
    @GetMapping("/worklist/live")
    Now now(
            @RequestParam(defaultValue = "") List<String> tasks,
            @RequestParam(defaultValue = "false") boolean counts,
            Locale locale) {
        var actor = signedIn.actor();
        if (!actor.staff()) throw new Refusal(RefusalKind.BARRED, "staff-only", "worklist.staff-only");
        var asked = tasks.stream().distinct().limit(MOST).toList();
        return new Now(standing.of(actor, asked, locale), counts ? boxes(actor) : Map.of());
    }

    private Map<String, CountView> boxes(Actor actor) {
        var boxes = new LinkedHashMap<String, CountView>();
        Arrays.stream(Box.values())
                .filter(Box::isOfOpenSteps)
                .forEach(box ->
                        boxes.put(box.name().toLowerCase(Locale.ROOT), view(worklist.count(actor, box, COUNTED))));
        return boxes;
    }

    private static CountView view(Page.Count count) {
        return new CountView(count.value(), count.exact());
    }
}
