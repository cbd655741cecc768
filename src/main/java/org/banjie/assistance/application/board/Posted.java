package org.banjie.assistance.application.board;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a public notice lets the neighbours know, and nothing else (上海市社会救助条例第四十八条, 民发〔2021〕57号第二十四条).
 *
 * @param number of the printed notice; empty where none was printed
 * @param organ unit code of the office that signed it
 * @param applied what was applied for
 * @param category what is proposed
 * @param amount yuan
 */
record Posted(
        String number,
        String organ,
        LocalDate from,
        LocalDate until,
        String name,
        int members,
        String applied,
        String category,
        BigDecimal amount) {

    /** Not for logs: it names somebody. */
    @Override
    public String toString() {
        return "Posted[" + number + "]";
    }
}
