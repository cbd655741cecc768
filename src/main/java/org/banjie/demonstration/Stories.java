package org.banjie.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.banjie.access.Roles;
import org.banjie.access.StaffDirectory;
import org.banjie.jurisdiction.Units;
import org.banjie.time.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Makes up what happens to whom: for as many cases and the same day always the same. */
@Component
class Stories {

    /** The same days each time, and those of the book stay where another chapter is added. */
    private static final long BOOK = 60;

    private static final long CHAPTERS = 310117;

    private final StaffDirectory staff;
    private final Units units;
    private final WorkingCalendar calendar;

    Stories(StaffDirectory staff, Units units, WorkingCalendar calendar) {
        this.staff = staff;
        this.units = units;
        this.calendar = calendar;
    }

    /** In the order in which they begin; none where the directory knows no clerk of a village. */
    List<Story> of(int count, LocalDate today) {
        var villages = villages();
        if (villages.isEmpty()) return List.of();
        var drafts = drafts(count, villages, today);
        drafts.sort(Comparator.comparing(Draft::on));
        var stories = new ArrayList<Story>();
        for (var draft : drafts) stories.add(draft.story(stories.size()));
        return stories;
    }

    private List<Draft> drafts(int count, List<String> villages, LocalDate today) {
        var book = Book.read();
        var dice = new Random(CHAPTERS);
        var casting = new Casting(book, units, villages);
        var drafts = new ArrayList<Draft>();
        for (var chapter : Chapter.all()) {
            for (var plot : chapter.plots(count)) {
                var on = handedIn(plot, today, dice);
                drafts.add(new Draft(plot, casting.next(on, plot, chapter), chapter, on));
            }
        }
        var dates = new Random(BOOK);
        for (var plot : book.plots(count - drafts.size())) {
            var on = handedIn(plot, today, dates);
            drafts.add(new Draft(plot, casting.next(on, plot), book, on));
        }
        return drafts;
    }

    private LocalDate handedIn(Plot plot, LocalDate today, Random dice) {
        if (plot.fresh()) return today;
        int least = plot.ago().get(0);
        var days = least + dice.nextInt(plot.ago().get(1) - least + 1);
        return calendar.workingDaysBefore(calendar.workingDaysBefore(today, 1), days);
    }

    /** The villages whose clerk the directory knows. */
    private List<String> villages() {
        return staff.everyone().stream()
                .flatMap(person -> person.unitsFor(Roles.VILLAGE_CLERK).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** One that has no place in the order yet. */
    private record Draft(Plot plot, Story.Applicant applicant, Source source, LocalDate on) {

        Story story(int no) {
            return new Story(no, plot, applicant, source.steps(), on, source.atOnce());
        }
    }

    /** Where it is from. */
    sealed interface Source permits Book, Chapter {

        Map<String, Usual> steps();

        boolean atOnce();
    }
}
