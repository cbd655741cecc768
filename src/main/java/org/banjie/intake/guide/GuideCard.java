package org.banjie.intake.guide;

import java.util.List;

/**
 * What is true of one kind, in the reader's language.
 *
 * @param limitBasis what the time rests on
 * @param contact whom to ask, with a telephone where one is known
 * @param papers those of every application
 * @param situations what some of them need besides
 * @param byPhone whether a name and a telephone are enough to begin
 * @param offered whether one can begin here; the others are begun by the administration
 */
public record GuideCard(
        String code,
        String name,
        String summary,
        String who,
        String limit,
        String limitBasis,
        String fees,
        String where,
        String contact,
        List<Paper> papers,
        List<Situation> situations,
        List<String> law,
        boolean byPhone,
        boolean offered) {

    public record Paper(String name, boolean required) {}

    public record Situation(String name, List<Paper> papers) {}
}
