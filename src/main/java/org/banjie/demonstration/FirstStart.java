package org.banjie.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.banjie.access.Roles;
import org.banjie.access.StaffDirectory;
import org.banjie.cases.search.AnyCase;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.own.DemonstrationRegister;
import org.banjie.time.MovableClock;
import org.banjie.time.calendar.WorkingCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fills a fresh demonstration district with {@code banjie.demo.cases} cases, before the web server answers and before
 * the engine works on jobs by itself. A district that has a case gets no more.
 */
@Component
class FirstStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger("banjie.start");

    private final int count;
    private final AnyCase cases;
    private final StaffDirectory staff;
    private final Units units;
    private final WorkingCalendar calendar;
    private final MovableClock movable;
    private final Clock clock;
    private final History history;
    private final StepsOfPast open;
    private final List<DemonstrationRegister> furnishings;
    private volatile boolean running;

    FirstStart(
            @Value("${banjie.demo}") boolean demonstration,
            @Value("${banjie.demo.cases}") int count,
            AnyCase cases,
            StaffDirectory staff,
            Units units,
            WorkingCalendar calendar,
            MovableClock movable,
            Clock clock,
            History history,
            StepsOfPast open,
            List<DemonstrationRegister> furnishings) {
        this.count = demonstration ? count : 0;
        this.cases = cases;
        this.staff = staff;
        this.units = units;
        this.calendar = calendar;
        this.movable = movable;
        this.clock = clock;
        this.history = history;
        this.open = open;
        this.furnishings = furnishings;
    }

    @Override
    public void start() {
        running = true;
        if (count == 0 || cases.exists()) return;
        var villages = villages();
        if (!villages.isEmpty()) fill(villages);
    }

    private void fill(List<String> villages) {
        var began = System.nanoTime();
        LOG.info("正在编写 {} 件演示事项 · making up {} cases for the demonstration", count, count);
        var book = Book.read();
        var last = calendar.workingDaysBefore(LocalDate.now(clock), 1);
        var stories = stories(book, villages, last);
        var first = stories.stream()
                .map(story -> story.handedInOn)
                .min(LocalDate::compareTo)
                .orElse(last);
        var present = clock.instant();
        open.watch(true);
        var fresh = stories.stream().filter(story -> story.plot.fresh()).toList();
        stories.removeAll(fresh);
        movable.relive(first.atTime(LocalTime.of(8, 30)).atZone(clock.getZone()).toInstant(), () -> {
            furnishings.forEach(one -> one.furnish(LocalDate.ofInstant(present, clock.getZone())));
            history.happens(stories, last);
            history.reaches(present);
            history.arrives(fresh);
        });
        open.watch(false);
        LOG.info("演示事项已就绪 · the demonstration has its cases, after {} s", (System.nanoTime() - began) / 1_000_000_000);
    }

    private List<Story> stories(Book book, List<String> villages, LocalDate last) {
        var dice = new Random(count);
        var casting = new Casting(book, units, villages);
        var stories = new ArrayList<Story>();
        var chapters = Chapter.all();
        var others = 0;
        for (var chapter : chapters) {
            for (var plot : chapter.plots(count)) {
                var on = handedIn(plot, last, dice);
                stories.add(new Story(plot, casting.next(on, plot, chapter), chapter.steps(), on, chapter.atOnce()));
                others++;
            }
        }
        for (var plot : book.plots(count - others)) {
            var on = handedIn(plot, last, dice);
            stories.add(new Story(plot, casting.next(on, plot), book.steps(), on, false));
        }
        return stories;
    }

    private LocalDate handedIn(Plot plot, LocalDate last, Random dice) {
        if (plot.fresh()) return LocalDate.now(clock);
        int least = plot.ago().get(0);
        var days = least + dice.nextInt(plot.ago().get(1) - least + 1);
        return calendar.workingDaysBefore(last, days);
    }

    /** The villages whose clerk the directory knows. */
    private List<String> villages() {
        return staff.everyone().stream()
                .flatMap(person -> person.unitsFor(Roles.VILLAGE_CLERK).stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
