package org.banjie.assistance.application.objections;

import java.time.LocalDate;

/**
 * What came out in the end of an entry that was taken up: this is what whoever brought it is told (民发〔2021〕57号第三十七条).
 *
 * @param code what became of the application or the grant, or whether it is true
 * @param words what whoever looked into it says of it; null where nobody wrote any
 */
public record Found(String code, String words, LocalDate on) {

    /** The application was decided on after it. */
    static final String GRANTED = "GRANTED";

    static final String REFUSED = "REFUSED";

    /** What it was about ended otherwise: withdrawn, moved away. */
    static final String ENDED = "ENDED";
}
