package org.banjie.notices.catalogue;

import java.time.LocalDate;

/**
 * An office as it signs.
 *
 * @param unit its code in room jurisdiction
 * @param name in full, as at the head of a paper
 * @param letters what its document numbers begin with (机关代字): 沪松泗镇
 * @param address where it can be reached in person; null where none is given
 * @param phone where it can be called; null where none is given
 */
public record Organ(
        String unit, String name, String letters, String address, String phone, LocalDate from, LocalDate until)
        implements Effective {}
