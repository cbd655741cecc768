package org.banjie.assistance.application.means;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How far a person can look after themselves (生活自理能力).
 *
 * @param failed how many of the six things they cannot do without help
 * @param level FULL, PARTIAL or NONE, as the table says
 * @param care what it adds to the standard, yuan a month and person
 */
public record SelfCare(int failed, String level, BigDecimal care, LocalDate assessedOn, String assessedBy) {}
