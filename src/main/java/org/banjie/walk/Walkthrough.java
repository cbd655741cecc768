package org.banjie.walk;

import java.util.List;
import org.banjie.words.Words;

/**
 * What came of walking made-up cases through a draft.
 *
 * @param name what the draft calls its kind
 * @param ways from the start to an end, the smoothest first
 * @param notTaken outcomes of steps, and ends, that no way came to; as the draft calls them
 * @param cut whether the time, or the number of ways, was used up before all were walked
 * @param applied whether people apply for it; else the administration opens such cases, mostly out of a register in which
 *     nothing made up stands
 * @param place unit code of the village in which the made-up applicant lives
 * @param unprintable titles of the papers that cannot be printed with the template they have
 */
public record Walkthrough(
        Words name,
        List<WalkedWay> ways,
        List<NotTaken> notTaken,
        boolean cut,
        boolean applied,
        String place,
        List<String> unprintable) {

    /** @param outcome null for an end of the process */
    public record NotTaken(Words step, Words outcome) {}

    /** Somebody is missing for a step. @param office {@code role@unit} */
    public record Missing(Words step, String office, WayRow.People people) {}

    Walkthrough withUnprintable(List<String> papers) {
        return new Walkthrough(name, ways, notTaken, cut, applied, place, papers);
    }

    /** How many ways did not come to an end as they should. */
    public long broken() {
        return ways.stream()
                .filter(way -> way.ending() != WalkedWay.Ending.CLOSED)
                .count();
    }

    /** The steps for which an office has nobody, or nobody who may; each once. */
    public List<Missing> missing() {
        return ways.stream()
                .flatMap(way -> way.rows().stream())
                .filter(row -> row.people() == WayRow.People.NOBODY || row.people() == WayRow.People.NOBODY_MAY)
                .map(row -> new Missing(row.step(), row.office(), row.people()))
                .distinct()
                .toList();
    }
}
