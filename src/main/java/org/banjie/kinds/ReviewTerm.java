package org.banjie.kinds;

import java.util.List;

/**
 * How what a kind grants by the month is looked at again. When, and what follows where nobody answers, are settings of the
 * kind, each from a day on and with its basis.
 *
 * @param kind code of the kind of case in which that is done
 * @param asks fields of the application whose answers are laid before whoever has the grant; all of them where none is named
 */
public record ReviewTerm(String kind, List<String> asks) {

    /** Setting: so many months after the beginning, and after each review, it is due. */
    public static final String MONTHS = "reviewMonths";

    /** Setting: so many days before that it is asked. */
    public static final String ASKED = "reviewAsked";

    /** Setting: so many days there are to answer. */
    public static final String ANSWERED = "reviewAnswered";

    /** Setting: so many days after those the grant is held back where nobody has answered. */
    public static final String HELD = "reviewHeld";

    /** Setting: so many days after that it is decided whether it ends. */
    public static final String ENDED = "reviewEnded";

    /** All of them: a whole number each. */
    public static final List<String> SETTINGS = List.of(MONTHS, ASKED, ANSWERED, HELD, ENDED);

    public ReviewTerm {
        asks = asks == null ? List.of() : asks;
    }
}
