package org.banjie.worklist.supervision;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.worklist.overseers.Overseers;
import org.banjie.worklist.supervision.SupervisionWords.Line;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is late or near, over the API. */
@RestController
@RequestMapping("/api/v1/supervision")
class SupervisionApi {

    private final SignedIn signedIn;
    private final Overseers overseers;
    private final LateSteps late;
    private final SupervisionWords words;
    private final Clock clock;

    SupervisionApi(SignedIn signedIn, Overseers overseers, LateSteps late, SupervisionWords words, Clock clock) {
        this.signedIn = signedIn;
        this.overseers = overseers;
        this.late = late;
        this.words = words;
        this.clock = clock;
    }

    record GroupView(
            String office,
            String kind,
            String step,
            String stepName,
            String holder,
            int late,
            int near,
            OffsetDateTime oldestSince,
            String why) {}

    record LateView(int late, int near, List<GroupView> groups) {}

    /** @param street code of one of the streets somebody answers for; all of them without it */
    @GetMapping
    LateView late(@RequestParam(required = false) String street, Locale locale) {
        var scope = SupervisionPage.narrowed(overseers.of(signedIn.actor()), street);
        var groups =
                words.of(late.groups(scope), locale).stream().map(this::view).toList();
        return new LateView(
                groups.stream().mapToInt(GroupView::late).sum(),
                groups.stream().mapToInt(GroupView::near).sum(),
                groups);
    }

    private GroupView view(Line line) {
        var group = line.group();
        return new GroupView(
                group.grp(),
                group.kind(),
                group.step(),
                line.step(),
                group.holder(),
                group.late(),
                group.near(),
                group.oldest().atZone(clock.getZone()).toOffsetDateTime(),
                line.why());
    }
}
