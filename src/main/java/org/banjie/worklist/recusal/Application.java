package org.banjie.worklist.recusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An applicant applies that somebody keep away (申请回避), and nobody has decided yet.
 *
 * @param uid who is to keep away
 * @param receivedOn the day it came
 */
public record Application(
        UUID id, String caseNo, String uid, String reason, LocalDate receivedOn, String enteredBy, Instant enteredAt) {}
