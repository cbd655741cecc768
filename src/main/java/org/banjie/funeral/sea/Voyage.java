package org.banjie.funeral.sea;

import java.time.Instant;
import java.time.LocalDate;
import org.banjie.words.Words;

/**
 * A voyage.
 *
 * @param quay where people board
 * @param seats for relatives, all together
 * @param noticeBy last day on which a family can be put on it
 * @param calledOffAt null while it is to sail
 */
public record Voyage(
        long id,
        String code,
        Instant sailsAt,
        String quay,
        String quayEn,
        int seats,
        int taken,
        LocalDate noticeBy,
        Instant calledOffAt,
        String reason) {

    public int left() {
        return seats - taken;
    }

    public boolean takesOn(LocalDate today) {
        return calledOffAt == null && !noticeBy.isBefore(today);
    }

    public Words quays() {
        return new Words(quay, quayEn);
    }
}
