package org.banjie.funeral.arrangement.body;

import java.time.Instant;

/**
 * A body in the care of the home.
 *
 * @param tag number on the tag that never leaves it
 * @param number of the certificate of cremation; null before
 */
public record Body(String caseNo, Instant arrivedAt, String tag, String cabinet, Instant crematedAt, String number) {}
