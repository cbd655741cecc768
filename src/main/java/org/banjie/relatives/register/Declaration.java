package org.banjie.relatives.register;

import java.time.LocalDate;

/**
 * The yearly declaration of a member of staff with the pledge (廉政责任承诺书) they signed.
 *
 * @param hasNone they said they have no relatives to declare
 */
public record Declaration(int year, LocalDate declaredOn, boolean hasNone, LocalDate pledgedOn) {}
